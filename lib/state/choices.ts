import { LOCALES, type Locale } from '../texts/locales.ts';
import type { Choices } from './settings.ts';
import { flag, listOf, oneOf, type Parts, text } from './sound.ts';

/** What each choice of a user, or of an organisation for its users, may be. */
export const CHOICES: Parts<Choices> = {
  locale: oneOf('auto', ...(Object.keys(LOCALES) as Locale[])),
  theme: oneOf('auto', 'light', 'dark'),
  density: oneOf('first', 'all', 'off'),
  disabled: listOf(text),
  order: listOf(text),
  ownOnPages: oneOf('marked', 'listed'),
  pausedHosts: listOf(text),
  pausedEverywhere: flag,
};
