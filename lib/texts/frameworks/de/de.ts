import type { FrameworkTexts } from '../framework-texts.ts';
import { exportTexts } from './export.ts';
import { importTexts } from './import.ts';
import { policyTexts } from './policy.ts';
import { shellTexts } from './shell.ts';
import { templateTexts } from './template.ts';

/** German. */
export const frameworkTexts: FrameworkTexts = {
  ...shellTexts,
  ...exportTexts,
  ...importTexts,
  ...policyTexts,
  ...templateTexts,
};
