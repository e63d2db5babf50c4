import { filled, type Values } from '../../lib/pack/filled.ts';

import type { Content } from '../content.ts';

/** A sentence of the importers as it is shown: its gaps filled, in the language it is there in. */
export function useReason(): (sentence: string, values?: Values) => Content {
  return (sentence, values) => ({ text: filled(sentence, values), lang: 'en' });
}
