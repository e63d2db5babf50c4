import * as v from 'valibot';
import type { Choices } from '../settings.ts';
import { LOCALES, type Locale } from '../texts/locales.ts';
import { listOf, type Parts } from './sound.ts';

const locales = ['auto', ...(Object.keys(LOCALES) as Locale[])] as const;

/** What each choice of a user, or of an organisation for its users, may be. */
export const CHOICES: Parts<Choices> = {
  locale: v.picklist(locales),
  theme: v.picklist(['auto', 'light', 'dark']),
  density: v.picklist(['first', 'all', 'off']),
  disabled: listOf(v.string()),
  order: listOf(v.string()),
  pausedHosts: listOf(v.string()),
  pausedEverywhere: v.boolean(),
};
