/** Caps, each with its reason. */

/** Longest text of one block that is matched; beyond it a block is no prose but a dump. UTF-16 units. */
export const MAX_BLOCK_CHARS = 20_000;
/** Text read from one frame; a posting has 5–15 kB, the longest list pages under 200 kB. */
export const MAX_PAGE_CHARS = 400_000;
/** Elements visited in one frame before the reader stops (uBlock's surveyor stops at 65,536). */
export const MAX_PAGE_NODES = 60_000;
/** Painted ranges in one document: 5,000 changed neither frame nor style time in Chromium 156. */
export const MAX_MARKS = 5_000;
/** Work of one slice on the main thread before it yields, in milliseconds. */
export const SLICE_MS = 4;
/** Mutation records of one batch from which on the page is read again as a whole. */
export const MAX_RECORDS = 1_000;
/** Blocks in one message to the worker, so that a message never takes long to copy. */
export const MAX_BLOCKS_PER_MESSAGE = 200;
/** Longest selection that is looked up; longer ones are read as a text. */
export const MAX_LOOKUP_CHARS = 300;
/** Longest text that "Read a text" takes: about forty pages. */
export const MAX_TEXT_CHARS = 200_000;
