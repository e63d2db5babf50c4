import type { FrameFindings } from '../../messages.ts';

/** What a frame holds before it is read, and after. */
export const NOTHING: FrameFindings = { terms: [], possible: [], cut: false };
