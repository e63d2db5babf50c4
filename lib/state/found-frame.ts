import * as v from 'valibot';
import type { FrameFindings } from '../messages.ts';
import { storedFindings } from './found.ts';
import { type Parts, recordOf, soundParts } from './sound.ts';

/** Findings of one frame, kept for the browser's session so that a dead worker loses none. Never on disk. */
export interface FoundFrame {
  /** The document, where the browser numbers documents. */
  documentId?: string;
  state: 'reading' | 'done';
  findings: FrameFindings;
}

const ABOUT: Parts<Omit<FoundFrame, 'findings'>> = {
  documentId: v.string(),
  state: v.picklist(['reading', 'done']),
};

/** A frame as it was kept; undefined where there is nothing that could be one. */
export function storedFrame(value: unknown): FoundFrame | undefined {
  const { findings, ...about } = recordOf(value);
  if (findings === undefined) return undefined;
  return { state: 'done', ...soundParts(ABOUT, about), findings: storedFindings(findings) };
}
