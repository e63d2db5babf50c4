import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { parsePack } from '../../../lib/pack/check.ts';
import { csv, framework } from './samples.ts';

const BASE = 'http://example.org/esco';
const HEAD = [
  'conceptType',
  'conceptUri',
  'iscoGroup',
  'preferredLabel',
  'altLabels',
  'hiddenLabels',
  'status',
];
const SELLER = [
  'Occupation',
  `${BASE}/occupation/aa`,
  '5999',
  'widget seller',
  'widget seller\nwidget clerk',
  '',
];
const OCCUPATIONS = csv(
  'ESCO dataset - v1.2.0 - classification - en - csv/occupations_en.csv',
  [...HEAD, 'description', 'code'],
  [...SELLER, 'released', 'Sells widgets, also "large" ones.\nIn shops.', '5999.1'],
  ['Occupation', `${BASE}/occupation/bb`, '5999', 'widget ghost', '', '', 'obsolete', '', '5999.2'],
);
const SKILL_HEAD = ['conceptType', 'conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'altLabels'];
const SKILLS = csv(
  'x/skills_en.csv',
  [...SKILL_HEAD, 'hiddenLabels', 'status', 'description'],
  ['K', `${BASE}/skill/s1`, 'knowledge', 'sector', 'widgetry', '', '', 'released', 'What widgets do.'],
  ['K', `${BASE}/skill/s2`, 'skill', 'sector', 'polish widgets', 'rub widgets', 'polsh', 'released', ''],
);
const COLLECTION = csv(
  'x/shinySkillsCollection_en.csv',
  [...SKILL_HEAD, 'status', 'description', 'broaderConceptUri', 'broaderConceptPT'],
  [
    'K',
    `${BASE}/skill/s2`,
    '',
    '',
    'polish widgets',
    '',
    'released',
    '',
    `${BASE}/g1 | ${BASE}/g2`,
    'care | shine',
  ],
  ['K', `${BASE}/skill/s3`, '', '', 'Widgetron', 'W-tron | wtron 2', 'released', 'A tool.', '', ''],
);
const RELATIONS = csv(
  'x/occupationSkillRelations_en.csv',
  ['occupationUri', 'relationType', 'skillType', 'skillUri'],
  [`${BASE}/occupation/aa`, 'optional', '', `${BASE}/skill/s1`],
  [`${BASE}/occupation/aa`, 'essential', '', `${BASE}/skill/s2`],
  [`${BASE}/occupation/aa`, 'essential', '', `${BASE}/skill/gone`],
);

describe('an ESCO classification', () => {
  test('gives a sound pack with its language, version and acknowledgement', async () => {
    const { pack } = await framework([RELATIONS, COLLECTION, SKILLS, OCCUPATIONS]);
    expect(parsePack(JSON.parse(JSON.stringify(pack)), 'esco')).toMatchObject({ ok: true });
    expect(pack).toMatchObject({ id: 'esco-1.2.0-en', lang: 'en', source: { completeness: 'complete' } });
    expect(pack.source.licence.attribution).toContain('European Commission');
    expect(pack.gaps.map(({ slot }) => slot)).toEqual(['levels']);
    expect(pack.caveat).toBe('ESCO describes no proficiency levels.');
  });

  test('reads occupations under their code, with labels but the name, and leaves out withdrawn ones', async () => {
    const { pack, skipped } = await framework([OCCUPATIONS]);
    expect(pack.roles).toMatchObject([
      {
        key: '5999.1',
        title: 'widget seller',
        summary: 'Sells widgets, also "large" ones.\nIn shops.',
        labels: [{ text: 'widget clerk', form: 'alternative' }],
        codes: [
          { scheme: 'ISCO', code: '5999' },
          { scheme: 'ESCO', code: '5999.1' },
        ],
      },
    ]);
    expect(skipped).toMatchObject([
      { reason: 'ESCO has withdrawn the concept, or not released it yet', count: 1 },
    ]);
  });

  test('reads skills, and from a collection those that are new and the group of the others', async () => {
    const { pack } = await framework([OCCUPATIONS, SKILLS, COLLECTION]);
    expect(
      pack.competencies.map(({ key, name, group, generic, labels }) => [
        key,
        name,
        group,
        generic,
        labels.map(({ text }) => text),
      ]),
    ).toEqual([
      ['s1', 'widgetry', undefined, true, []],
      ['s2', 'polish widgets', 'care', false, ['rub widgets', 'polsh']],
      ['s3', 'Widgetron', undefined, false, ['W-tron', 'wtron 2']],
    ]);
    expect(pack.competencies[0]).toMatchObject({ definition: 'What widgets do.', detail: 'full' });
    expect(pack.competencies[1]).toMatchObject({ detail: 'named-only', collections: ['shiny skills'] });
  });

  test('lists essential skills before optional ones and counts relations that lead nowhere', async () => {
    const { pack, skipped } = await framework([OCCUPATIONS, SKILLS, RELATIONS]);
    expect(pack.roles[0]?.requires).toEqual([
      { competency: 's2', strength: 'essential', loc: 'occupationSkillRelations_en.csv:3' },
      { competency: 's1', strength: 'optional', loc: 'occupationSkillRelations_en.csv:2' },
    ]);
    expect(skipped.find(({ reason }) => reason === 'the skill is not in the files')?.count).toBe(1);
  });

  test('takes the edition with headers in capitals, joins it by number and finds its language', async () => {
    const said = 'The person who sells widgets to the shops and is in charge of the money for them.';
    const { pack } = await framework([
      csv(
        'occupations.csv',
        ['ORIGINURI', 'ID', 'OCCUPATIONGROUPCODE', 'CODE', 'PREFERREDLABEL', 'ALTLABELS', 'DESCRIPTION'],
        [`${BASE}/occupation/aa`, 'key_1', '5999', '5999.1', 'widget seller', 'a\nb', said],
      ),
      csv(
        'skills.csv',
        ['ORIGINURI', 'ID', 'SKILLTYPE', 'REUSELEVEL', 'PREFERREDLABEL', 'ALTLABELS', 'DESCRIPTION'],
        [`${BASE}/skill/s1`, 'key_2', '', '', 'polish widgets', '', said],
      ),
      csv(
        'r.csv',
        ['OCCUPATIONTYPE', 'OCCUPATIONID', 'RELATIONTYPE', 'SKILLID'],
        ['escooccupation', 'key_1', 'essential', 'key_2'],
      ),
    ]);
    expect(pack).toMatchObject({ id: 'esco-tabiya-en', lang: 'en' });
    expect(pack.roles[0]?.requires).toMatchObject([{ competency: 's1' }]);
  });

  test('keeps languages apart', async () => {
    const german = { ...OCCUPATIONS, name: 'de/occupations_de.csv' };
    const { frameworks } = await importFiles([OCCUPATIONS, german, SKILLS]);
    expect(frameworks.map(({ pack, counts }) => [pack.id, counts.roles, counts.competencies])).toEqual([
      ['esco-1.2.0-en', 1, 2],
      ['esco-de', 1, 0],
    ]);
  });
});
