import type { FrameworkTexts } from '../framework-texts.ts';
import { shellTexts } from './shell.ts';

/** French. */
export const frameworkTexts: FrameworkTexts = {
  ...shellTexts,
};
