import type { FrameworkTexts } from '../framework-texts.ts';
import { shellTexts } from './shell.ts';

/** German. */
export const frameworkTexts: FrameworkTexts = {
  ...shellTexts,
};
