import type { frameworkTexts } from './en/en.ts';

/** Texts of the frameworks page alone, which no other page has to load. English is the shape. */
export type FrameworkTexts = typeof frameworkTexts;
