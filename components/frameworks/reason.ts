import type { Sentence } from '../../lib/import/run/sentence.ts';
import { fillTemplate, type Values } from '../../lib/pack/fill-template.ts';
import type { Content } from '../content.ts';
import { useTexts } from '../texts.tsx';
import { useFrameworkTexts } from './texts.tsx';

/** A sentence of the importers as it is shown: in the language of the page where it is there, its gaps filled. */
export function useReason(): (sentence: Sentence, values?: Values) => Content {
  const { lang: own } = useTexts();
  const { reasons } = useFrameworkTexts();
  return (sentence, values = {}) => {
    const said = reasons[sentence];
    const lang = said === undefined ? 'en' : own;
    return { text: fillTemplate(said ?? sentence, written(values, lang)), lang };
  };
}

/** Numbers as the language writes them, whole: one that is just off a scale must not look as if it were on it. */
function written(values: Values, lang: string): Values {
  const { format } = new Intl.NumberFormat(lang, { maximumFractionDigits: 20 });
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? format(value) : value]),
  );
}
