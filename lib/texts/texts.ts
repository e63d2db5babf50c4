import type { en } from './en/en.ts';

/** All texts of the interface: strings, and functions where a sentence takes names or counts. English is the shape. */
export type Texts = typeof en;
