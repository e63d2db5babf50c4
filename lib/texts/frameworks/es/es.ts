import type { FrameworkTexts } from '../framework-texts.ts';
import { importTexts } from './import.ts';
import { shellTexts } from './shell.ts';

/** Spanish. */
export const frameworkTexts: FrameworkTexts = {
  ...shellTexts,
  ...importTexts,
};
