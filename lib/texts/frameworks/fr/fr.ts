import type { FrameworkTexts } from '../framework-texts.ts';
import { editorTexts } from './editor.ts';
import { exportTexts } from './export.ts';
import { importTexts } from './import.ts';
import { policyTexts } from './policy.ts';
import { reasonTexts } from './reasons.ts';
import { shellTexts } from './shell.ts';
import { templateTexts } from './template.ts';

/** French. */
export const frameworkTexts: FrameworkTexts = {
  ...shellTexts,
  ...editorTexts,
  ...exportTexts,
  ...importTexts,
  ...policyTexts,
  ...reasonTexts,
  ...templateTexts,
};
