import type { Competency } from '../../../pack/entities.ts';
import type { Header } from '../../rows/header.ts';
import { type Entry, type Run, readTable } from '../../rows/table.ts';
import type { Sentence } from '../../run/sentence.ts';
import { baseName, type ImportFile } from '../../source/file.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { numberOf } from '../../values/numbers.ts';
import { CODE, SKILL_ELEMENT } from './files.ts';
import { type Occupations, occupationOf } from './occupations.ts';
import type { RatingScales } from './scales.ts';
import { type Elements, skillOf } from './skills.ts';

interface RatingInput {
  occupations: Occupations;
  elements: Elements;
  scales: RatingScales;
  /** Skills and areas of knowledge by their element; new ones are added. */
  skills: Map<string, Competency>;
}

const COLUMNS = {
  code: CODE,
  element: 'Element ID',
  name: 'Element Name',
  scale: 'Scale ID',
  value: 'Data Value',
  answers: 'N',
  error: 'Standard Error',
  suppressed: 'Recommend Suppress',
  notRelevant: 'Not Relevant',
  date: 'Date',
  by: 'Domain Source',
} as const;
type Places = Record<keyof typeof COLUMNS, number>;

/**
 * Reads how occupations rate skills and areas of knowledge. Every occupation is rated in nearly all of them, and the
 * names are everyday words (Writing, Mathematics), so that they never mark a text: only the values tell anything.
 */
export async function readRatings(file: ImportFile, input: RatingInput, run: Run): Promise<void> {
  let at = placesOf(undefined);
  const name = baseName(file.name);
  await readTable(file, run, {
    header: (header) => {
      at = placesOf(header);
    },
    row: (entry) => {
      const { cell, line } = entry;
      const occupation = occupationOf(input.occupations, cell(at.code), line, file, run);
      if (!occupation) return;
      const skill = skillIn(entry, at, input);
      if (!skill) return run.log.skip(file.name, 'the row names no skill', line, COLUMNS.element);
      const scale = input.scales.get(cell(at.scale));
      if (!scale) {
        return run.log.skip(file.name, 'the scale is neither importance nor level', line, COLUMNS.scale);
      }
      const value = numberOf(cell(at.value));
      if (value === undefined || value < scale.min || value > scale.max) {
        return run.log.skip(file.name, 'the value is not on its scale', line, COLUMNS.value);
      }
      const added = occupation.ratings.add({
        scale: scale.key,
        competency: skill.key,
        value,
        answers: numberOf(cell(at.answers)) ?? null,
        error: numberOf(cell(at.error)) ?? null,
        suppressed: cell(at.suppressed) === 'Y',
        notRelevant: cell(at.notRelevant) === 'Y',
        date: cleanLine(cell(at.date)),
        by: cleanLine(cell(at.by)),
        file: name,
        line,
      });
      if (!added) run.log.skip(file.name, 'the skill is rated for the occupation already', line);
    },
  });
}

function placesOf(header: Header | undefined): Places {
  const places = Object.entries(COLUMNS).map(([use, column]) => [use, header?.find(column) ?? -1]);
  return Object.fromEntries(places) as Places;
}

function skillIn(
  { cell, loc }: Entry,
  at: Places,
  { skills, elements }: RatingInput,
): Competency | undefined {
  const key = cell(at.element);
  const known = skills.get(key);
  if (known) return known;
  const name = cleanLine(cell(at.name));
  if (!SKILL_ELEMENT.test(key) || !/^[\w.]+$/u.test(key) || name === '') return undefined;
  const skill = skillOf(key, name, elements.get(key), loc);
  skills.set(key, skill);
  return skill;
}

/** Reads what values of a scale look like for each skill: the anchors that a rating stands between. */
export async function readAnchors(
  file: ImportFile,
  { skills, scales }: RatingInput,
  run: Run,
): Promise<void> {
  let [element, scale, value, text] = [-1, -1, -1, -1];
  const seen = new Set<string>();
  await readTable(file, run, {
    header: (header) => {
      [element, scale] = [header.find('Element ID'), header.find('Scale ID')];
      [value, text] = [header.find('Anchor Value'), header.find('Anchor Description')];
    },
    row: ({ cell, line, loc }) => {
      const skip = (reason: Sentence, field: string) => run.log.skip(file.name, reason, line, field);
      const skill = skills.get(cell(element));
      if (!skill) return skip('the anchor is of something that is not a rated skill', 'Element ID');
      const [on, number, said] = [scales.get(cell(scale)), numberOf(cell(value)), cleanText(cell(text))];
      if (!on || number === undefined || number < on.min || number > on.max) {
        return skip('the anchor is not on its scale', 'Anchor Value');
      }
      const place = `${skill.key} ${on.key} ${number}`;
      if (said === '' || seen.has(place)) return skip('the anchor is empty or stands twice', 'Anchor Value');
      seen.add(place);
      skill.anchors ??= [];
      skill.anchors.push({ scale: on.key, value: number, text: said, loc });
    },
  });
}
