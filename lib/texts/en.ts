import { cardTexts } from './en-card.ts';
import { pageTexts } from './en-pages.ts';
import { whyTexts } from './en-why.ts';
import { makeFormat } from './format.ts';

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
};
