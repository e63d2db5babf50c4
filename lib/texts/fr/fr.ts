import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeFormat } from '../format.ts';
import { offerTexts } from '../offered.ts';
import type { Texts } from '../texts.ts';
import { cardTexts } from './card.ts';
import { compareTexts } from './compare.ts';
import { dismissalTexts } from './dismissal.ts';
import { pageTexts } from './pages.ts';
import { postingTexts } from './posting.ts';
import { whyTexts } from './why.ts';

const { list } = makeFormat('fr');

/** French: infinitives, else "vous". Terms: README.md. */
export const fr: Texts = {
  lang: 'fr',
  dir: 'ltr',
  name: 'Rung',
  list,
  ...whyTexts,
  ...cardTexts,
  ...pageTexts,
  ...postingTexts,
  ...dismissalTexts,
  ...compareTexts,
};

export default defineUnlistedScript(() => offerTexts(fr));
