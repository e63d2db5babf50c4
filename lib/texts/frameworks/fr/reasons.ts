import type { Reasons } from '../reasons.ts';
import { fileReasons } from './reasons-files.ts';
import { packReasons } from './reasons-packs.ts';
import { rowReasons } from './reasons-rows.ts';

/** What an import, a check or a back-up says, by the English sentence. */
export const reasonTexts: { reasons: Reasons } = {
  reasons: { ...rowReasons, ...fileReasons, ...packReasons },
};
