import type { Run } from '../../rows/table.ts';
import { asList, asText, isObject, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import type { CaseItem, CaseItems } from './items.ts';
import { resolve, rungOf } from './links.ts';
import type { CaseList } from './package.ts';

/** One level of a criterion. */
export interface CriterionLevel {
  /** What the level is called. */
  name: string;
  score: number | undefined;
  position: number | undefined;
  description: string;
  feedback: string;
  id: string;
  rung: unknown;
  at: string;
}

export interface Criterion {
  item: CaseItem | undefined;
  category: string;
  description: string;
  id: string;
  /** From the lowest to the highest, as far as the criterion says. */
  levels: CriterionLevel[];
  at: string;
}

export interface CaseRubric {
  id: string;
  title: string;
  rung: unknown;
  criteria: Criterion[];
  at: string;
}

/** Reads the rubrics with their criteria and levels. */
export async function readRubrics(
  { at, list }: CaseList,
  items: CaseItems,
  fields: JsonFields,
  run: Run,
): Promise<CaseRubric[]> {
  const rubrics: CaseRubric[] = [];
  for (const [index, raw] of list.entries()) {
    const place = `${at}/${index}`;
    if (!isObject(raw)) {
      fields.skip('the rubric is no object', place);
      continue;
    }
    const criteria: Criterion[] = [];
    for (const [c, criterion] of asList(member(raw, 'CFRubricCriteria')).entries()) {
      if (run.pacer.due()) await run.pacer.pause(index / list.length);
      criteria.push(criterionOf(criterion, `${place}/CFRubricCriteria/${c}`, items, fields));
    }
    rubrics.push({
      id: fields.line(raw, place, 'identifier', 'sourcedId', 'uri'),
      title: fields.line(raw, place, 'title'),
      rung: rungOf(raw),
      criteria,
      at: place,
    });
  }
  return rubrics;
}

function criterionOf(raw: unknown, at: string, items: CaseItems, fields: JsonFields): Criterion {
  const link = member(raw, 'CFItemURI');
  const item = resolve(link, items.byRef);
  if (link !== undefined && !item) fields.skip('the link leads to nothing in the file', `${at}/CFItemURI`);
  const place = `${at}/CFRubricCriterionLevels`;
  const levels = asList(member(raw, 'CFRubricCriterionLevels')).flatMap((level, index) => {
    const read = levelOf(level, `${place}/${index}`, fields);
    return read ? [read] : [];
  });
  return {
    item,
    category: fields.line(raw, at, 'category'),
    description: fields.text(raw, at, 'description'),
    id: fields.line(raw, at, 'identifier', 'sourcedId', 'uri'),
    levels: inOrder(levels),
    at,
  };
}

function levelOf(raw: unknown, at: string, fields: JsonFields): CriterionLevel | undefined {
  const score = fields.number(raw, at, 'score');
  const name = fields.line(raw, at, 'quality') || (score === undefined ? '' : String(score));
  if (name === '') {
    fields.skip('the level has neither a name nor a score', at);
    return undefined;
  }
  return {
    name: name.slice(0, 300),
    score,
    position: fields.number(raw, at, 'position'),
    description: fields.text(raw, at, 'description'),
    feedback: fields.text(raw, at, 'feedback'),
    id: asText(member(raw, 'identifier', 'sourcedId', 'uri')),
    rung: rungOf(raw),
    at,
  };
}

/** By score where each has one, else by position where each has one, else as listed. Sorting keeps equals in place. */
function inOrder(levels: CriterionLevel[]): CriterionLevel[] {
  for (const by of ['score', 'position'] as const) {
    if (levels.every((level) => level[by] !== undefined)) {
      return levels.sort((a, b) => (a[by] ?? 0) - (b[by] ?? 0));
    }
  }
  return levels;
}
