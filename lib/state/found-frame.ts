import type { FrameFindings } from '../messages.ts';
import { storedFindings } from './found.ts';
import { fieldsOf, oneOf, type Parts, partsOf, text } from './sound.ts';

/** Findings of one frame, kept for the browser's session so that a dead worker loses none. Never on disk. */
export interface FoundFrame {
  /** The document, where the browser numbers documents. */
  documentId?: string;
  state: 'reading' | 'done';
  findings: FrameFindings;
}

const ABOUT: Parts<Omit<FoundFrame, 'findings'>> = { documentId: text, state: oneOf('reading', 'done') };

/** A frame as it was kept; undefined where there is nothing that could be one. */
export function storedFrame(value: unknown): FoundFrame | undefined {
  const { findings, ...about } = fieldsOf(value);
  if (findings === undefined) return undefined;
  return { state: 'done', ...partsOf(ABOUT, about), findings: storedFindings(findings) };
}
