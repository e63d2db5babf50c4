import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../en/en.ts';
import { offerTexts } from '../offered.ts';
import type { Texts } from '../texts.ts';

export const es: Texts = { ...en, lang: 'es' };

export default defineUnlistedScript(() => offerTexts(es));
