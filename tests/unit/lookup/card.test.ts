import { describe, expect, test } from 'vitest';
import { buildCard } from '../../../lib/lookup/card.ts';
import { type Choice, MissingRows } from '../../../lib/lookup/shelf.ts';
import type { Match } from '../../../lib/match/types.ts';
import { bundledReader } from '../bundled.ts';

const reader = bundledReader();
const choice: Choice = { order: [], disabled: [] };
const match = (id: string, more: Partial<Match> = {}): Match => ({
  id,
  label: '',
  name: '',
  why: { rule: 'name', expanded: [], edits: [], reordered: false },
  unmapped: [],
  ...more,
});
const card = (matches: Match[], asked = 'x', chosen = choice) =>
  buildCard(reader, chosen, { asked, matches, possible: [], whyNot: [] });

describe('a segment of a rung', () => {
  test('stands beside its rung, between the one before and the one after, each with what it rests on', async () => {
    const view = await card([match('ladder:ae-enterprise', { unmapped: ['EMEA'] })]);
    const [answer] = view.answers;
    expect(answer?.name).toBe('Enterprise Account Executive');
    expect(answer?.place).toEqual({
      kind: 'segment',
      ladder: answer?.ladder?.name,
      rung: 'Account Executive',
    });
    const ladder = answer?.ladder;
    const here = ladder?.here ?? -1;
    expect(ladder?.rungs[here - 1]?.title).toBe('Sales Development Representative');
    expect(ladder?.rungs[here - 1]?.abbreviation).toBe('SDR');
    expect(ladder?.rungs[here]?.step?.basis).toBe('stated');
    expect(ladder?.rungs[here + 1]?.title).toBe('Senior Account Executive');
    expect(ladder?.rungs[here + 1]?.step?.basis).toBe('stated');
    expect(ladder?.rungs[here + 2]?.step?.basis).toBe('implied');
    expect(ladder?.rungs.at(-1)?.step?.basis).toBe('listed-order');
    expect(ladder?.rungs[here]?.segments.filter((segment) => segment.here).map(({ title }) => title)).toEqual(
      ['Enterprise Account Executive'],
    );
    expect(ladder?.caveat).toBeTruthy();
    expect(view.unmapped).toEqual(['EMEA']);
  });
});

describe('a title of the matrix', () => {
  test('is shown at its level beside the next, in the four dimensions, with the differences marked', async () => {
    const view = await card([match('jfm:SALESS.SALESSUP0118', { levels: ['P2'] })]);
    const [answer] = view.answers;
    expect(answer?.place).toMatchObject({ kind: 'level', codes: ['P2'], first: 'P1', last: 'P5' });
    const [up] = answer?.changes ?? [];
    expect([up?.from.key, up?.to.key]).toEqual(['P2', 'P3']);
    expect(up?.rows).toHaveLength(4);
    expect(up?.rows.every(({ from, to }) => [...from, ...to].some(({ changed }) => changed))).toBe(true);
    expect(up?.notes.join(' ')).toMatch(/PhD/);
    const p3 = answer?.levels?.levels.find(({ key }) => key === 'P3');
    expect(p3?.statements).toHaveLength(5);
    expect(p3?.statements.every(({ basis }) => basis === 'inferred')).toBe(true);
    expect(answer?.levels?.restored).toBe(true);
  });

  test('that names two levels stands at both', async () => {
    const view = await card([match('jfm:SALESS.SALESSUP0118', { levels: ['P3', 'P4'] })]);
    expect(view.answers[0]?.place).toMatchObject({ codes: ['P3', 'P4'] });
  });
});

describe('customer complaints', () => {
  test('answers with five levels, one behaviour each, and says what the source leaves out', async () => {
    const view = await card([match('sal:customer-complaint-resolution')]);
    const levels = view.answers[0]?.levels;
    expect(levels?.levels).toHaveLength(5);
    expect(levels?.levels.map(({ statements }) => statements.length)).toEqual([1, 1, 1, 1, 1]);
    expect(levels?.levels.map(({ gap }) => [gap?.shown, gap?.claimed])).toEqual(Array(5).fill([1, 5]));
    expect(levels?.here).toEqual(['level-3']);
    expect(levels?.hereBasis).toBe('required');
  });

  test('gathers the topics of the occupation framework into one subject with a hole at Advanced', async () => {
    const view = await card([match('ler:emerging:2'), match('ler:developing:2'), match('ler:proficient:2')]);
    expect(view.answers).toHaveLength(1);
    const levels = view.answers[0]?.levels?.levels ?? [];
    expect(levels.map(({ key, statements }) => [key, statements.length])).toEqual([
      ['emerging', 1],
      ['developing', 1],
      ['proficient', 1],
      ['advanced', 0],
    ]);
    expect(levels[3]?.gap?.shown).toBe(0);
  });

  test('ties Emerging to level 2, and says why', async () => {
    const view = await card([match('sal:customer-complaint-resolution'), match('ler:emerging:2')]);
    const [sal, ler] = view.answers;
    const fromSal = sal?.crosswalk.find(({ there }) => there === 'Emerging');
    expect(fromSal?.here).toMatch(/^2/);
    expect(fromSal?.strength).toBe('strong');
    expect(fromSal?.reason).toBeTruthy();
    expect(ler?.crosswalk.some(({ here, there }) => here === 'Emerging' && there.startsWith('2'))).toBe(true);
  });
});

test('a mapping that was found wanting is never shown', async () => {
  const view = await card([match('ladder:sales-director'), match('ladder:ae-senior')]);
  for (const { crosswalk } of view.answers) {
    expect(crosswalk.filter(({ relation }) => relation === 'none')).toEqual([]);
  }
});

test('an example title leads to its role and to what the model links with it', async () => {
  const view = await card([match('astd:title:account-executive')]);
  const [answer] = view.answers;
  expect(answer?.place).toEqual({ kind: 'title-of', role: 'Consultant', basis: 'illustrative' });
  expect(answer?.links.find(({ kind }) => kind === 'areas-of-expertise')?.items).toHaveLength(13);
  expect(answer?.levels).toBeUndefined();
});

test('frameworks answer in the order of the user, and one that is off stays silent', async () => {
  const both = [match('ladder:ae'), match('astd:title:account-executive')];
  const names = async (chosen: typeof choice) =>
    (await card(both, 'AE', chosen)).answers.map((a) => a.framework.id);
  expect(await names(choice)).toEqual(['ladder', 'astd']);
  expect(await names({ order: ['astd'], disabled: [] })).toEqual(['astd', 'ladder']);
  expect(await names({ order: [], disabled: ['ladder'] })).toEqual(['astd']);
});

test('a part that one framework knows is not called unknown', async () => {
  const view = await card([
    match('ladder:ae-enterprise', { unmapped: ['EMEA'] }),
    match('astd:title:account-executive', { unmapped: ['Enterprise', 'EMEA'] }),
  ]);
  expect(view.unmapped).toEqual(['EMEA']);
});

test('an id without a row is named, so that the store can be mended', async () => {
  await expect(card([match('ladder:nobody')])).rejects.toBeInstanceOf(MissingRows);
});
