import type { FrameworkTexts } from '../framework-texts.ts';
import { shellTexts } from './shell.ts';

/** Spanish. */
export const frameworkTexts: FrameworkTexts = {
  ...shellTexts,
};
