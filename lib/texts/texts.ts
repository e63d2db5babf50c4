import type { en } from './en.ts';

/** All texts of the interface: strings, and functions where a sentence takes names or counts. */
export type Texts = typeof en;
