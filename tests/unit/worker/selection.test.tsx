// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import type { CardView } from '../../../lib/lookup/view.ts';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import { lookUp } from '../../../lib/worker/answers/look-up.ts';
import { bundledPacks, bundledReader } from '../bundled.ts';
import { draw, textOf } from '../components/draw.ts';

const answering = { matcher: createMatcher(compileIndex(bundledPacks())), reader: bundledReader() };
const chosen = { order: [], disabled: [], aside: { holds: () => false, viewOf: () => undefined } };
const select = (text: string) => lookUp({ text, context: 'lookup' }, answering, chosen);
const shown = (view: CardView) =>
  textOf(draw(<Card view={view} onOpen={() => {}} onCopy={async () => true} />));

const PARAGRAPH = `You will own the number for the north. Every week you keep Salesforce clean, pull the figures with SQL and
show them in Tableau, and once a quarter you help finance with the plan that everybody else has forgotten about. We do not
mind where you learnt it, as long as you can explain to a new colleague why a number on Monday is another one on Friday.`;

describe('a selection that is more than one name', () => {
  test('of a paragraph says what it names, in its order, each with its reason', async () => {
    const view = await select(PARAGRAPH);
    expect(view.answers).toEqual([]);
    expect(view.holds?.map(({ name }) => name)).toEqual(['Salesforce', 'SQL', 'Tableau']);
    const said = shown(view);
    expect(said).toContain('This text names 3 things that the frameworks here know.');
    expect(said.match(/It matches by its name\./g)).toHaveLength(2);
    expect(said).toMatch(/Possible only\. · “SQL” is used elsewhere too/);
  });

  test('of a phrase with two skills names both, and calls neither the other’s framework', async () => {
    const view = await select('Experience with Salesforce and SQL required');
    expect(view.holds?.map(({ name }) => name)).toEqual(['Salesforce', 'SQL']);
    expect(shown(view)).not.toContain('Also in');
  });

  test('of a phrase around one name is answered with that name alone', async () => {
    const view = await select('Experience with SQL required');
    expect(view.answers[0]?.name).toBe('SQL');
    expect(view.asked).toBe('SQL');
  });

  test('of a title with a skill beside it stays a title', async () => {
    const view = await select('Sales Operations Specialist (SQL)');
    expect(view.answers[0]?.name).toBe('Sales Operations Specialist');
    expect(view.holds).toBeUndefined();
  });

  test('of pages says that they name nothing', async () => {
    const said = shown(await select('The kettle stands in the kitchen and the tea beside it. '.repeat(10)));
    expect(said).toContain('This text names nothing that the frameworks here know.');
  });
});

describe('a selection that nothing answers for', () => {
  test.each([
    ['12345', 'There is no word in this'],
    ['😀 🎉', 'There is no word in this'],
    ['—', 'There is no word in this'],
    ['Vertriebsleiter', 'No framework here knows this, or anything near to it.'],
    ['営業部長', 'No framework here knows this, or anything near to it.'],
    ['مدير', 'No framework here knows this, or anything near to it.'],
    ['xqzzy', 'No framework here knows this, or anything near to it.'],
    ['Customer Support Supervisor', 'The text says “Customer” where Sales Support Supervisor needs “Sales”.'],
  ])('%s: %s', async (text, sentence) => {
    const view = await select(text);
    expect(view.answers).toEqual([]);
    expect(shown(view)).toContain(sentence);
  });
});
