import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeFormat } from '../format.ts';
import { offerTexts } from '../offered.ts';
import { cardTexts } from './card.ts';
import { compareTexts } from './compare.ts';
import { dismissalTexts } from './dismissal.ts';
import { pageTexts } from './pages.ts';
import { postingTexts } from './posting.ts';
import { whyTexts } from './why.ts';

const { list } = makeFormat('en');

/** English, the language the texts are written in first. Functions make whole sentences, never halves of one. */
export const en = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  name: 'Rung',
  list,
  ...whyTexts,
  ...cardTexts,
  ...pageTexts,
  ...postingTexts,
  ...dismissalTexts,
  ...compareTexts,
};

export default defineUnlistedScript(() => offerTexts(en));
