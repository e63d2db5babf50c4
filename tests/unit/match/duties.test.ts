import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dutyFinder } from '../../../lib/match/duties.ts';
import { dutyLines, type PostingLine } from '../../../lib/match/duties-lines.ts';
import { dutyStatements } from '../../../lib/posting/statements.ts';
import { bundledReader } from '../bundled.ts';
import { shareText } from './case-figures.ts';

/**
 * A line of a posting, and the level or levels it speaks of, by framework; `-` where the framework gives none. `also`
 * is right as well, but need not be found. F and G lines were labelled before the rule was tried on them; F lines are
 * freer in their words than the statements.
 */
interface DutyCase {
  id: string;
  text: string;
  expect: Record<string, string[]>;
  also?: Record<string, string[]>;
}
const FILE = join(import.meta.dirname, '../../cases/duties.json');
const cases = JSON.parse(readFileSync(FILE, 'utf8')) as DutyCase[];
const { entries } = await dutyStatements(bundledReader());
const finder = dutyFinder(entries.map(({ statement }) => statement));

const tally = { found: 0, right: 0, wanted: 0, met: 0, free: { wanted: 0, met: 0 } };

describe('lines of postings', () => {
  afterAll(() => {
    const { found, right, wanted, met, free } = tally;
    console.log(
      `duties: precision ${shareText({ count: right, of: found })}, recall ${shareText({ count: met, of: wanted })}, ` +
        `of the freely worded ${shareText({ count: free.met, of: free.wanted })}`,
    );
    expect(found - right).toBeLessThanOrEqual(2);
    expect(met / wanted).toBeGreaterThan(0.65);
  });

  it.each(cases.map((one) => [`${one.id} ${one.text}`, one] as const))('%s', (_, one) => {
    const answers = finder.find(one.text);
    const wrong = answers.filter(({ framework, levels }) => {
      const right = [...(one.expect[framework] ?? []), ...(one.also?.[framework] ?? [])];
      return !(levels.length > 0 ? levels : ['-']).every((level) => right.includes(level));
    });
    tally.found += answers.length;
    tally.right += answers.length - wrong.length;
    for (const framework of Object.keys(one.expect)) {
      const met = answers.some((answer) => answer.framework === framework) ? 1 : 0;
      tally.wanted++;
      tally.met += met;
      if (one.id.startsWith('F')) {
        tally.free.wanted++;
        tally.free.met += met;
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are at least 80, and half of them must not be recognised', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    const silent = cases.filter((one) => Object.keys(one.expect).length === 0);
    expect(silent.length / cases.length).toBeGreaterThanOrEqual(0.5);
  });
});

describe('which lines may hold a duty', () => {
  const line = (kind: PostingLine['kind'], text: string): PostingLine => ({ kind, text, context: 'prose' });
  const item = line('item', 'Set the roadmap for sales operations.');
  const prose = line('prose', 'You set the roadmap for sales operations. You also head a team of analysts.');

  it.each([
    'Responsibilities',
    'What you’ll do',
    'Your role',
    'Deine Aufgaben',
    'Requirements',
    'Was du mitbringst: dein Profil',
  ])('under “%s” items and sentences do', (heading) => {
    expect(dutyLines([line('heading', heading), item, prose])).toEqual([
      item.text,
      'You set the roadmap for sales operations.',
      'You also head a team of analysts.',
    ]);
  });
  it.each(['About us', 'Our story', 'Über uns'])('under “%s” none does', (heading) => {
    expect(dutyLines([line('heading', heading), item, prose])).toEqual([]);
  });
  it('under no such heading only items do, each text once', () => {
    expect(dutyLines([prose, item, item, line('heading', 'Copenhagen'), prose])).toEqual([item.text]);
  });
  it('an item that only names a skill does not', () => {
    expect(dutyLines([line('heading', 'Skills'), line('item', 'Sales forecasting')])).toEqual([]);
  });
});
