import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../en/en.ts';
import { offerTexts } from '../offered.ts';
import type { Texts } from '../texts.ts';

export const fr: Texts = { ...en, lang: 'fr' };

export default defineUnlistedScript(() => offerTexts(fr));
