import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, changed } from '../../../lib/edit/changes.ts';
import { type Draft, type DraftWords, emptyDraft } from '../../../lib/edit/draft.ts';
import { faultsOf } from '../../../lib/edit/faults.ts';
import { done, historyOf, paused, redone, undone } from '../../../lib/edit/history.ts';
import { draftOf } from '../../../lib/edit/open-pack.ts';
import { partsLost } from '../../../lib/edit/parts-lost.ts';
import { packOf } from '../../../lib/edit/to-pack.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, parsePack } from '../../../lib/pack/check.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { bundledPacks } from '../bundled.ts';

const WORDS: DraftWords = {
  licence: 'For our own use',
  scaleName: 'Levels',
  ladderName: 'Ladder',
  lang: 'en',
  step: (from, to) => `“${to}” stands above “${from}”.`,
};

function start(): Draft {
  let next = 0;
  return emptyDraft(WORDS, () => {
    next += 1;
    return `k${next}`;
  });
}
const having = (draft: Draft, ...changes: Change[]) => changes.reduce(changed, draft);

/** A small bakery, typed in. */
function bakery(): Draft {
  return having(
    start(),
    { do: 'fact', fact: 'title', to: 'Bakery ladder' },
    { do: 'level', key: 'level-k2', name: 'Helper' },
    { do: 'remove', list: 'levels', key: 'level-k4' },
    { do: 'add', list: 'competencies', key: 'dough' },
    { do: 'competency', key: 'dough', to: { name: 'Dough making', aliases: 'Kneading\n\n Mixing dough ' } },
    { do: 'statement', key: 'dough', level: 'level-k2', to: 'Weighs what the list says.' },
    { do: 'statement', key: 'dough', level: 'level-k3', to: 'Feels when it is ready.\nMends a wet dough.' },
    { do: 'add', list: 'roles', key: 'helper' },
    { do: 'role', key: 'helper', to: { title: 'Bakehouse helper' } },
    { do: 'add', list: 'roles', key: 'baker' },
    { do: 'role', key: 'baker', to: { title: 'Night baker', summary: 'Bakes.' } },
    { do: 'need', role: 'baker', competency: 'dough', level: 'level-k3' },
    { do: 'rung', role: 'helper', on: true },
    { do: 'rung', role: 'baker', on: true },
  );
}
const kept = (draft: Draft): FrameworkPack => {
  const parsed = parsePack(packOf(draft, WORDS), 'x');
  if (!parsed.ok || parsed.pack.kind !== 'framework') throw new Error(JSON.stringify(parsed));
  expect(checkPacks([{ file: 'x', pack: parsed.pack }])).toEqual([]);
  return parsed.pack;
};

describe('A draft', () => {
  it('becomes a sound framework with everything that was typed', () => {
    const pack = kept(bakery());
    expect(pack.scales[0]?.levels.map(({ code, name }) => [code, name])).toEqual([
      ['1', 'Helper'],
      ['2', undefined],
    ]);
    const [dough] = pack.competencies;
    expect(dough?.labels.map(({ text }) => text)).toEqual(['Kneading', 'Mixing dough']);
    expect(dough?.statements.map(({ level, text }) => [level, text])).toEqual([
      ['level-k2', 'Weighs what the list says.'],
      ['level-k3', 'Feels when it is ready.'],
      ['level-k3', 'Mends a wet dough.'],
    ]);
    expect(pack.roles[1]?.requires).toMatchObject([{ competency: 'dough', level: 'level-k3' }]);
    expect(pack.ladders[0]?.rungs).toEqual(['helper', 'baker']);
    expect(pack.ladders[0]?.transitions[0]?.text).toBe('“Night baker” stands above “Bakehouse helper”.');
    expect(pack.source.licence).toMatchObject({ text: 'For our own use', redistribution: 'unknown' });
  });

  it('opened again and saved without a change is the same but for its revision, which counts on', () => {
    const first = kept(bakery());
    expect(partsLost(first, WORDS)).toEqual([]);
    const again = kept(draftOf(first));
    expect({ ...again, revision: '' }).toEqual({ ...first, revision: '' });
    expect(first.revision).toMatch(/^1-/);
    expect(again.revision).toMatch(/^2-/);
  });

  it('keeps keys where names, places and wordings change', () => {
    const first = kept(bakery());
    const [one, two, three] = first.competencies[0]?.statements ?? [];
    const renamed = having(
      draftOf(first),
      { do: 'competency', key: 'dough', to: { name: 'Doughs' } },
      { do: 'move', list: 'levels', key: 'level-k3', by: -1 },
      { do: 'statement', key: 'dough', level: 'level-k3', to: 'Mends a wet dough.\nFeels when it rests.' },
      { do: 'move', list: 'rungs', key: 'baker', by: -1 },
    );
    const next = kept(renamed);
    expect(next.competencies[0]).toMatchObject({ key: 'dough', name: 'Doughs' });
    expect(next.scales[0]?.levels.map(({ key, code, name }) => [key, code, name])).toEqual([
      ['level-k3', '1', undefined],
      ['level-k2', '2', 'Helper'],
    ]);
    expect(next.competencies[0]?.statements.map(({ key, text }) => [key, text])).toEqual([
      [three?.key, 'Mends a wet dough.'],
      [two?.key, 'Feels when it rests.'],
      [one?.key, 'Weighs what the list says.'],
    ]);
    expect(next.ladders[0]?.rungs).toEqual(['baker', 'helper']);
  });

  it('takes along what hangs on something that is removed', () => {
    const without = having(
      bakery(),
      { do: 'remove', list: 'competencies', key: 'dough' },
      { do: 'remove', list: 'roles', key: 'helper' },
    );
    const pack = kept(without);
    expect(pack.roles.map(({ requires }) => requires)).toEqual([[]]);
    expect(pack.ladders[0]).toMatchObject({ rungs: ['baker'], transitions: [] });
    const levelless = kept(having(bakery(), { do: 'remove', list: 'levels', key: 'level-k3' }));
    expect(levelless.roles[1]?.requires).toMatchObject([{ competency: 'dough', strength: 'listed' }]);
    expect(levelless.competencies[0]?.statements).toHaveLength(1);
  });
});

describe('The worked example', () => {
  const file = new URL('../../../data/example/crumb-street.json', import.meta.url);
  const example = () => {
    const parsed = parsePack(JSON.parse(readFileSync(file, 'utf8')), 'x');
    if (!parsed.ok || parsed.pack.kind !== 'framework') throw new Error('no framework');
    return parsed.pack;
  };

  it('can be edited without loss', () => {
    expect(partsLost(example(), WORDS)).toEqual([]);
  });

  it('no longer says that something is missing once it is written', () => {
    const draft = draftOf(example());
    expect(kept(draft).gaps).toHaveLength(1);
    const to = 'Trains the whole counter.';
    const filled = changed(draft, { do: 'statement', key: 'counter-service', level: 'lead', to });
    expect(kept(filled).gaps).toEqual([]);
  });
});

describe('Faults', () => {
  it('stand at their fields, and nothing else is complained about', () => {
    expect(faultsOf(bakery(), WORDS)).toEqual([]);
    const fields = (draft: Draft) => faultsOf(draft, WORDS).map(({ field, kind }) => [field, kind]);
    expect(fields(start())).toEqual([
      ['fact title', 'empty'],
      ['whole', 'nothing'],
    ]);
    const twice = having(
      bakery(),
      { do: 'add', list: 'competencies', key: 'b' },
      { do: 'competency', key: 'b', to: { name: 'kneading' } },
      { do: 'statement', key: 'b', level: 'level-k3', to: 'weighs what the list says.' },
    );
    expect(fields(twice)).toEqual([
      ['statement b level-k3', 'statement-twice'],
      ['competency b name', 'name-twice'],
    ]);
    expect(fields(having(bakery(), { do: 'role', key: 'baker', to: { title: ' ' } }))).toEqual([
      ['role baker title', 'empty'],
    ]);
    expect(fields(having(bakery(), { do: 'fact', fact: 'lang', to: 'my own' }))).toEqual([
      ['fact lang', 'language'],
    ]);
  });
});

describe('Steps', () => {
  it('go back and forth, and typing in one field is one of them', () => {
    const title = (to: string): Change => ({ do: 'fact', fact: 'title', to });
    let history = historyOf(start());
    for (const to of ['B', 'Ba', 'Bak']) history = done(history, title(to));
    history = done(paused(history), title('Bakery'));
    history = done(history, { do: 'add', list: 'roles', key: 'r' });
    history = undone(history);
    expect(history.present.roles).toEqual([]);
    history = undone(history);
    expect(history.present.facts.title).toBe('Bak');
    history = undone(history);
    expect(history.present.facts.title).toBe('');
    expect(undone(history)).toEqual(history);
    history = redone(redone(redone(history)));
    expect(history.present.roles).toHaveLength(1);
    expect(redone(history)).toEqual(history);
    expect(done(undone(history), title('Other')).future).toEqual([]);
  });
});

describe('What the editor would lose', () => {
  it('is named for every bundled framework that holds more', () => {
    const lost = Object.fromEntries(
      bundledPacks().flatMap((pack) =>
        pack.kind === 'framework' ? [[pack.id, partsLost(pack, WORDS).map(({ part }) => part)]] : [],
      ),
    );
    expect(lost.jfm).toContain('rubrics');
    expect(lost.astd).toContain('parents');
    expect(lost.ler).toContain('threads');
    expect(lost.ladder).toContain('framework-statements');
  });

  it('is nothing of a framework from a table', async () => {
    const text = [
      'Competency,Definition,Other names,Roles,Level 1: Helps,Level 2: Leads',
      'Oven work,Heat and time,Baking,Baker,Sets the clock.,Plans the night.',
      'Shop,Selling bread,,Seller,Greets.,Orders.',
    ].join('\n');
    const { frameworks } = await importFiles([{ name: 'bakery.csv', text }]);
    const pack = frameworks[0]?.pack;
    if (pack?.kind !== 'framework') throw new Error('no framework');
    expect(partsLost(pack, WORDS)).toEqual([]);
  });
});
