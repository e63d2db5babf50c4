import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, parsePack } from '../../../lib/pack/check.ts';
import { csv, framework } from './samples.ts';

const BASE = 'http://example.org/esco';
const OCCUPATION = (name: string) => `${BASE}/occupation/${name}`;
const SKILL = (name: string) => `${BASE}/skill/${name}`;
const GROUP = (name: string) => `${BASE}/group/${name}`;

const occupations = (lang: string) =>
  csv(
    `occupations_${lang}.csv`,
    ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel', 'altLabels', 'code'],
    ['Occupation', OCCUPATION('a'), '5999', 'widget seller', '', '5999.1'],
    ['Occupation', OCCUPATION('b'), '', 'street widget seller', '', '5999.1.1'],
  );
const ISCO = csv(
  'ISCOGroups_en.csv',
  ['conceptType', 'conceptUri', 'code', 'preferredLabel'],
  ['ISCOGroup', GROUP('C5999'), '5999', 'Sellers of widgets'],
  ['ISCOGroup', GROUP('C5'), '5', 'Sellers'],
);
const OCC_PILLAR = csv(
  'broaderRelationsOccPillar_en.csv',
  ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
  ['ISCOGroup', GROUP('C5999'), 'ISCOGroup', GROUP('C5')],
  ['Occupation', OCCUPATION('a'), 'ISCOGroup', GROUP('C5999')],
  ['Occupation', OCCUPATION('b'), 'Occupation', OCCUPATION('a')],
  ['Occupation', OCCUPATION('a'), 'Occupation', OCCUPATION('b')],
  ['Occupation', OCCUPATION('a'), 'ISCOGroup', GROUP('gone')],
);
const SKILLS = csv(
  'skills_en.csv',
  ['conceptType', 'conceptUri', 'skillType', 'reuseLevel', 'preferredLabel', 'altLabels'],
  ['K', SKILL('s1'), '', '', 'polish widgets', ''],
  ['K', SKILL('s2'), '', '', 'polish large widgets', ''],
);
const TREE = {
  name: 'skillsHierarchy_en.csv',
  text: [
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 0 code',
    `${GROUP('S')},skills`,
    `${GROUP('S')},skills,${GROUP('S1')},widget care,,S`,
  ].join('\n'),
};
const SKILL_PILLAR = csv(
  'broaderRelationsSkillPillar_en.csv',
  ['conceptType', 'conceptUri', 'broaderType', 'broaderUri'],
  ['SkillGroup', GROUP('S1'), 'SkillGroup', GROUP('S')],
  ['KnowledgeSkillCompetence', SKILL('s1'), 'SkillGroup', GROUP('S1')],
  ['KnowledgeSkillCompetence', SKILL('s2'), 'KnowledgeSkillCompetence', SKILL('s1')],
);
const COLLECTION = csv(
  'shinyThingsSkillsCollection_en.csv',
  ['conceptType', 'conceptUri', 'skillType', 'preferredLabel', 'broaderConceptUri', 'broaderConceptPT'],
  ['K', SKILL('s2'), '', 'polish large widgets', `${SKILL('s1')} | ${GROUP('X')}`, 'polish widgets | shine'],
);
const RESEARCH = csv(
  'researchOccupationsCollection_en.csv',
  ['conceptType', 'conceptUri', 'preferredLabel', 'broaderConceptUri', 'broaderConceptPT'],
  ['Occupation', OCCUPATION('b'), 'street widget seller', GROUP('C5999'), 'Sellers of widgets'],
  ['Occupation', OCCUPATION('gone'), 'ghost', '', ''],
);

describe('the hierarchies of ESCO', () => {
  test('put occupations under the broader one and its ISCO group, and never in a circle', async () => {
    const { pack, skipped } = await framework([OCC_PILLAR, ISCO, occupations('en')]);
    expect(pack.roles.map(({ key, parent, family }) => [key, parent, family])).toEqual([
      ['5999.1', undefined, 'Sellers of widgets'],
      ['5999.1.1', '5999.1', undefined],
    ]);
    expect(skipped.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
      '1 the concept would stand under itself',
      '1 the broader concept is not in the files',
    ]);
  });

  test('put skills under the broader one and its group, named by the tree of groups', async () => {
    const { pack, skipped } = await framework([SKILL_PILLAR, TREE, SKILLS]);
    expect(pack.competencies.map(({ key, parent, group }) => [key, parent, group])).toEqual([
      ['s1', undefined, 'widget care'],
      ['s2', 's1', undefined],
    ]);
    expect(skipped).toEqual([]);
  });

  test('are told by a collection, too, which the skill is counted to', async () => {
    const { pack } = await framework([COLLECTION, SKILLS]);
    expect(pack.competencies[1]).toMatchObject({
      parent: 's1',
      group: 'shine',
      collections: ['shiny things skills'],
    });
  });

  test('leave a collection of occupations to mark those that are known', async () => {
    const { pack, skipped } = await framework([RESEARCH, occupations('en')]);
    expect(pack.roles.map(({ flags }) => flags)).toEqual([[], ['research occupations']]);
    expect(skipped).toMatchObject([{ reason: 'the occupation is not in the files', count: 1 }]);
  });

  test('make a sound pack', async () => {
    const all = [OCC_PILLAR, ISCO, occupations('en'), SKILLS, TREE, SKILL_PILLAR, COLLECTION, RESEARCH];
    const { pack } = await framework(all);
    const parsed = parsePack(JSON.parse(JSON.stringify(pack)), 'esco');
    expect(parsed.ok ? checkPacks([{ file: 'esco', pack: parsed.pack }]) : parsed.problems).toEqual([]);
  });
});

describe('files of ESCO that stand alone', () => {
  test.each([
    ['occupations of any language', [occupations('hu')], 'hu', ['levels', 'skills', 'relations']],
    ['skills', [SKILLS], 'en', ['levels', 'occupations', 'relations']],
    ['a collection', [COLLECTION], 'en', ['levels', 'occupations', 'relations']],
  ])('%s make a framework that says what is missing', async (_, files, lang, gaps) => {
    const { pack } = await framework(files);
    expect(pack.lang).toBe(lang);
    expect(pack.gaps.map(({ slot }) => slot)).toEqual(gaps);
    expect(pack.source.completeness).toBe('partial');
  });

  test('hierarchies alone are refused with the files that they need', async () => {
    const { frameworks, refusals } = await importFiles([OCC_PILLAR, ISCO, TREE]);
    expect(frameworks).toEqual([]);
    expect(refusals.filter(({ importer }) => importer === 'esco')).toMatchObject([{ code: 'incomplete' }]);
    expect(refusals[0]?.message).toMatch(/occupations_….csv.*skills_….csv/);
  });

  test('two languages at once make two frameworks', async () => {
    const { frameworks } = await importFiles([occupations('de'), SKILLS, occupations('en')]);
    expect(frameworks.map(({ pack }) => pack.id).sort()).toEqual(['esco-de', 'esco-en']);
  });
});
