import { MAX_IMPORT_LABEL_CHARS } from '../../../limits.ts';
import type { Label } from '../../../pack/parts.ts';
import { cleanLine, isAcronym } from '../../values/clean.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { LabelSet } from '../../values/labels.ts';
import { isNameLike, nameOf } from '../../values/short-name.ts';
import type { CaseItem } from './items.ts';

/** What a competency or role is called, and what is said of it. */
export interface CaseNames {
  name: string;
  labels: Label[];
  /** Empty where the item says no more than its name. */
  definition: string;
}

/** Sorts the texts of an item into name, other names and definition (the rules stand in case.ts). */
export function caseNames(item: CaseItem, fields: JsonFields): CaseNames {
  const { statement, abbreviated, alternative, keywords, notes, at } = item;
  const name = nameIn(item);
  const labels = new LabelSet(name);
  const add = (text: string, form: Label['form'], field: string) => {
    if (labels.add(text, form, `${at}/${field}`) === 'too-long')
      fields.skip('the label is too long', `${at}/${field}`);
  };
  add(abbreviated, isAcronym(abbreviated) ? 'abbreviation' : 'alternative', 'abbreviatedStatement');
  add(alternative, 'alternative', 'alternativeLabel');
  if (item.key !== '') for (const keyword of keywords) add(keyword, 'variant', 'conceptKeywords');
  else if (keywords.length > 0)
    fields.skip('keywords are no other names and are not kept', `${at}/conceptKeywords`);
  const rest = cleanLine(statement) === name ? '' : statement;
  return { name, labels: labels.list(), definition: [rest, notes].filter((part) => part !== '').join('\n') };
}

function nameIn({ key, statement, abbreviated, alternative }: CaseItem): string {
  const line = cleanLine(statement);
  if (key !== '' && line !== '' && line.length <= MAX_IMPORT_LABEL_CHARS) return line;
  if (isNameLike(statement)) return line;
  const [firstLine = ''] = statement.split('\n', 1);
  return nameOf(abbreviated) || nameOf(alternative) || nameOf(firstLine);
}
