import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, parsePack } from '../../../lib/pack/check.ts';
import { framework } from './samples.ts';

type Json = Record<string, unknown>;
const base = 'https://example.org/resources';
const en = (text: string) => ({ 'en-us': text });
const file = (json: unknown, name = 'graph.json') => ({ name, text: JSON.stringify(json) });
const reasons = (skipped: { reason: string; count: number }[]) =>
  skipped.map(({ reason, count }) => `${count} ${reason}`);

const FRAMEWORK: Json = {
  '@id': `${base}/ce-f`,
  '@type': 'ceasn:CompetencyFramework',
  'ceterms:ctid': 'ce-f',
  'ceasn:name': en('Lamp keeping'),
  'ceasn:description': en('What a keeper of lamps does.'),
  'ceasn:inLanguage': ['en-US'],
  'ceasn:license': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'ceasn:publisherName': { 'en-us': ['Lamp House'] },
  'ceasn:publicationStatusType': 'http://credreg.net/ctdlasn/vocabs/publicationStatus/Draft',
  'ceasn:hasTopChild': [`${base}/ce-2`, `${base}/ce-1`],
};

function competency(key: string, more: Json): Json {
  return { '@id': `${base}/ce-${key}`, '@type': 'ceasn:Competency', 'ceterms:ctid': `ce-${key}`, ...more };
}

/** Two clusters in the framework's order; one competency has statements, two of them at levels. */
const NODES: Json[] = [
  FRAMEWORK,
  competency('1', {
    'ceasn:isTopChildOf': `${base}/ce-f`,
    'ceasn:hasChild': [`${base}/ce-11`],
    'ceasn:competencyLabel': en('Light'),
    'ceasn:codedNotation': 'L.1',
  }),
  competency('2', { 'ceasn:competencyLabel': en('Oil'), 'ceasn:competencyText': en('All about oil') }),
  competency('11', {
    'ceasn:isChildOf': [`${base}/ce-1`],
    'ceasn:competencyLabel': { 'en-us': 'Trimming wicks', 'de-de': 'Dochte schneiden' },
    'ceasn:competencyText': en('Keeping wicks short and even'),
    'ceasn:competencyCategory': en('Craft'),
    'ceasn:hasChild': { '@list': [{ '@id': `${base}/ce-112` }, { '@id': `${base}/ce-111` }] },
    'ceasn:exactAlignment': ['https://example.com/other'],
  }),
  competency('111', {
    'ceasn:competencyText': [{ '@value': 'Cuts a wick to a given length.', '@language': 'en' }],
    'asn:hasProgressionLevel': [`${base}/ce-l2`],
  }),
  competency('112', {
    'ceasn:competencyLabel': en('First cuts'),
    'ceasn:competencyText': en('Cuts a wick with help.'),
    'asn:hasProgressionLevel': `${base}/ce-l1`,
  }),
  {
    '@id': `${base}/ce-m`,
    '@type': 'asn:ProgressionModel',
    'ceasn:name': en('Keeper steps'),
    'skos:hasTopConcept': [`${base}/ce-l1`, `${base}/ce-l2`],
  },
  { '@id': `${base}/ce-l2`, '@type': 'asn:ProgressionLevel', 'skos:prefLabel': en('Skilled') },
  { '@id': `${base}/ce-l1`, '@type': ['asn:ProgressionLevel'], 'skos:prefLabel': en('Learner') },
];
const GRAPH = { '@context': 'https://credreg.net/ctdlasn/schema/context/json', '@graph': NODES };

/** What counts of a pack, without its places in the file. */
async function plain(json: unknown): Promise<unknown> {
  const { pack } = await framework([file(json)]);
  const { competencies, scales, title, lang } = pack;
  const text = JSON.stringify({ competencies, scales, title, lang });
  return JSON.parse(text, (name, value) => (/loc$/iu.test(name) ? undefined : value));
}

describe('a framework in CTDL-ASN', () => {
  test('gives a sound pack under its identifier, with licence, publisher and status', async () => {
    const { pack, skipped } = await framework([file(GRAPH)]);
    expect(parsePack(JSON.parse(JSON.stringify(pack)), 'ctdl')).toMatchObject({ ok: true });
    expect(checkPacks([{ file: 'ctdl', pack }])).toEqual([]);
    expect(pack).toMatchObject({ id: 'ctdl-ce-f', title: 'Lamp keeping', lang: 'en-US', restated: false });
    expect(pack.caveat).toContain('Draft');
    expect(pack.source).toMatchObject({
      publisher: 'Lamp House',
      licence: { spdx: 'CC-BY-SA-4.0', attribution: expect.stringContaining('Lamp House') },
    });
    expect(reasons(skipped)).toEqual([
      '1 texts in other languages are not kept',
      '1 links to other competencies are not kept',
    ]);
  });

  test('is a tree in the order of its lists, with names, texts, codes and groups', async () => {
    const { pack } = await framework([file(GRAPH)]);
    expect(
      pack.competencies.map(({ key, kind, name, parent, code, group, definition }) => ({
        ...{ key, kind, name, parent, code, group, definition },
      })),
    ).toMatchObject([
      { key: 'ce-2', kind: 'competency', name: 'Oil', definition: 'All about oil' },
      { key: 'ce-1', kind: 'cluster', name: 'Light', code: 'L.1' },
      {
        key: 'ce-11',
        kind: 'competency',
        name: 'Trimming wicks',
        parent: 'ce-1',
        group: 'Craft',
        definition: 'Keeping wicks short and even',
      },
    ]);
  });

  test('has the levels of its progression model, and statements at them', async () => {
    const { pack } = await framework([file(GRAPH)]);
    expect(pack.scales).toMatchObject([
      { name: 'Keeper steps', levels: [{ name: 'Learner' }, { name: 'Skilled' }] },
    ]);
    const [learner, skilled] = pack.scales[0]?.levels ?? [];
    expect(pack.competencies[2]?.statements).toMatchObject([
      { headline: 'First cuts', text: 'Cuts a wick with help.', level: learner?.key },
      { text: 'Cuts a wick to a given length.', level: skilled?.key },
    ]);
  });

  const packed = JSON.stringify(GRAPH);
  const expanded = JSON.parse(
    JSON.stringify(NODES)
      .replaceAll('"ceasn:', '"https://purl.org/ctdlasn/terms/')
      .replaceAll('"asn:', '"http://purl.org/ASN/schema/core/')
      .replaceAll('"ceterms:', '"http://purl.org/ctdl/terms/')
      .replaceAll('"skos:', '"http://www.w3.org/2004/02/skos/core#'),
  );
  const context = {
    own: 'https://purl.org/ctdlasn/terms/',
    label: { '@id': 'own:competencyLabel' },
    text: 'https://purl.org/ctdlasn/terms/competencyText',
    kind: '@type',
  };
  const aliased = JSON.parse(
    packed
      .replaceAll('"ceasn:competencyLabel"', '"label"')
      .replaceAll('"ceasn:competencyText"', '"text"')
      .replaceAll('"@type"', '"kind"')
      .replaceAll('"ceasn:', '"own:'),
  );
  test.each([
    ['as a list', NODES],
    ['in an envelope', { envelope_ctid: 'ce-f', decoded_resource: GRAPH, resource: packed }],
    ['in an envelope as a text', { resource: packed }],
    ['in whole addresses', expanded],
    ['under names of its own', { ...aliased, '@context': context }],
    ['without a graph', { '@context': '', ...FRAMEWORK, 'ceasn:hasChild': NODES.slice(1) }],
  ])('is the same %s', async (_how, json) => {
    expect(await plain(json)).toEqual(await plain(GRAPH));
  });

  test('gives a framework each where a graph or a list of graphs holds several', async () => {
    const text = (json: unknown) =>
      JSON.stringify(json).replaceAll('/ce-', '/cx-').replaceAll('"ce-', '"cx-');
    const other = JSON.parse(text(NODES)) as Json[];
    const titles = async (json: unknown) => {
      const { frameworks } = await importFiles([file(json)]);
      return frameworks.map(({ pack, counts }) => `${pack.id} ${counts.competencies}`);
    };
    expect(await titles({ '@graph': [...NODES, ...other] })).toEqual(['ctdl-ce-f 3', 'ctdl-cx-f 3']);
    expect(await titles([GRAPH, { '@graph': other }])).toEqual(['ctdl-ce-f 3', 'ctdl-cx-f 3']);
  });

  test('has roles with what they require', async () => {
    const role = {
      '@id': `${base}/ce-r`,
      '@type': 'ceterms:Occupation',
      'ceterms:name': en('Lamp keeper'),
      'ceterms:requires': [{ 'ceterms:targetCompetency': [{ 'ceterms:targetNode': `${base}/ce-11` }] }],
    };
    const { pack } = await framework([file({ '@graph': [...NODES, role] })]);
    expect(pack.roles).toMatchObject([
      { kind: 'occupation', title: 'Lamp keeper', requires: [{ competency: 'ce-11', strength: 'listed' }] },
    ]);
  });

  test.each([
    ['two frameworks', [FRAMEWORK, { ...FRAMEWORK, '@id': `${base}/ce-g` }], '2'],
    ['one framework', FRAMEWORK, '1'],
  ])('of %s without competencies is refused in one sentence', async (_what, json, count) => {
    const { refusals, frameworks } = await importFiles([file(json)]);
    expect(frameworks).toEqual([]);
    expect(refusals).toMatchObject([
      { importer: 'ctdl-asn', code: 'empty', message: expect.stringContaining('competencies') },
    ]);
    expect(refusals[0]?.values).toEqual({ count: Number(count) });
  });
});

describe('a framework in CTDL-ASN with faults', () => {
  test('in circles, of dangling and repeated nodes keeps the rest and counts', async () => {
    const nodes = [
      FRAMEWORK,
      competency('1', { 'ceasn:competencyLabel': 'One', 'ceasn:isChildOf': `${base}/ce-2` }),
      competency('2', { 'ceasn:competencyLabel': 'Two', 'ceasn:isChildOf': `${base}/ce-1` }),
      competency('2', { 'ceasn:competencyLabel': 'Two again' }),
      competency('3', { 'ceasn:competencyLabel': 'Three', 'ceasn:hasChild': [`${base}/ce-9`] }),
      competency('4', {}),
      competency('5', { 'ceasn:competencyText': 7, 'asn:hasProgressionLevel': 'https://example.org/none' }),
      competency('6', { 'ceasn:competencyText': { a: { b: 1 } } }),
    ];
    const { pack, skipped } = await framework([file({ '@graph': nodes })]);
    expect(checkPacks([{ file: 'ctdl', pack }])).toEqual([]);
    expect(pack.competencies.map(({ name }) => name).sort()).toEqual(['7', 'One', 'Three', 'Two']);
    expect(reasons(skipped)).toEqual([
      '1 the identifier stands twice',
      '2 the competency has no text',
      '1 the field is no text',
      '1 the link leads to nothing in the file',
      '1 the item stands under itself',
      '1 the progression level is not in the file',
    ]);
  });

  test('of wrong types everywhere never breaks', async () => {
    for (const value of [7, 'x', null, true, [], {}, [[]], [null], { '@id': 1 }, { '@value': {} }]) {
      const broken = JSON.parse(JSON.stringify(GRAPH), (name, member) =>
        typeof member !== 'object' && name !== '@type' ? value : member,
      );
      const { refusals } = await importFiles([file(broken)]);
      expect(refusals.filter(({ code }) => code === 'internal')).toEqual([]);
    }
    const members = ['@id', 'ceasn:hasChild', 'ceasn:competencyLabel', 'skos:hasTopConcept', '@type'];
    for (const name of members) {
      for (const value of [7, {}, [[{}]], { '@list': 1 }]) {
        const nodes = NODES.map((node) => ({ ...node, [name]: value }));
        const { refusals } = await importFiles([file([...nodes, NODES[1]])]);
        expect(refusals.filter(({ code }) => code === 'internal')).toEqual([]);
      }
    }
  });

  test('with markup and names of JavaScript keeps them as text', async () => {
    const text = JSON.stringify(GRAPH)
      .replace('Trimming wicks', '<img src=x onerror=alert(1)>')
      .replaceAll('ce-111', '__proto__')
      .replaceAll('"ceasn:competencyCategory"', '"__proto__"');
    const { pack } = await framework([{ name: 'a.json', text }]);
    expect(pack.competencies[2]?.name).toBe('<img src=x onerror=alert(1)>');
    expect(pack.competencies[2]?.statements).toHaveLength(2);
    expect(parsePack(JSON.parse(JSON.stringify(pack)), 'ctdl')).toMatchObject({ ok: true });
  });
});
