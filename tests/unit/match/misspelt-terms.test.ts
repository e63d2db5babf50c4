import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../lib/match/compile.ts';
import { createMatcher } from '../../../lib/match/matcher.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { bundledPacks } from '../bundled.ts';
import { pack as occupations } from './linking/classification.ts';

const [first] = occupations.roles;
const [label] = first?.labels ?? [];
if (!first || !label) throw new Error('The small classification is empty.');

const skill = (name: string, labels: string[] = []): FrameworkPack['competencies'][number] => ({
  key: name.replaceAll(' ', '-'),
  kind: 'skill',
  name,
  detail: 'named-only',
  generic: false,
  labels: labels.map((text) => ({ ...label, text })),
  statements: [],
  loc: name,
});

/** The small classification with skills, and with occupations enough to be an imported one. */
const pack: FrameworkPack = {
  ...occupations,
  roles: [
    ...occupations.roles,
    ...Array.from({ length: 120 }, (_, at) => ({ ...first, key: `o${at}`, title: `Zorb ${at}`, labels: [] })),
  ],
  competencies: [
    skill('upholster furniture'),
    skill('animal husbandry'),
    skill('restore upholstered furniture', ['furniture upholstery repairs']),
    skill('husbandry of sheep', ['sheep husbandry']),
    skill('green building standards'),
  ],
};
const matcher = createMatcher(compileIndex([...bundledPacks(), pack]));
const offered = (text: string) => matcher.match({ text, context: 'lookup' }).possible.map(({ name }) => name);

describe('a misspelt skill of a classification', () => {
  it.each([
    ['upholstr furniture', 'upholster furniture'],
    ['upholster furnitrue', 'upholster furniture'],
    ['animl husbandary', 'animal husbandry'],
    ['husbandry, animall', 'animal husbandry'],
    ['sheap husbandry', 'husbandry of sheep'],
    ['geren building standards', 'green building standards'],
  ])('%s is offered as %s', (text, name) => {
    expect(offered(text)[0]).toBe(name);
    expect(matcher.match({ text, context: 'lookup' }).matches).toEqual([]);
  });

  it('says which word was read as which', () => {
    const [one] = matcher.match({ text: 'animl husbandary', context: 'lookup' }).possible;
    expect(one?.why.edits).toEqual([
      { from: 'animl', to: 'animal' },
      { from: 'husbandary', to: 'husbandry' },
    ]);
  });

  it.each(['prose', 'list'] as const)('is not marked in running text (%s)', (context) => {
    for (const text of ['upholstr furniture', 'You upholster furnitrue and mend animl husbandary tools.']) {
      expect(matcher.match({ text, context }).verdict).toBe('none');
      expect(matcher.spot([{ text, context }]).flat()).toEqual([]);
    }
  });

  it.each([
    ['animal wizardry', 'another word'],
    ['animl husbandary farm', 'a longer text'],
    ['aniimll hussbandery', 'too many slips in a word'],
    ['anmal hsbandry grren', 'too many misspelt words'],
  ])('is not offered for %s (%s)', (text) => {
    const names = offered(text);
    for (const { name } of pack.competencies) expect(names).not.toContain(name);
  });

  it('is found by the search box as a skill', () => {
    expect(matcher.search('animl husbandary', 5)[0]).toMatchObject({
      name: 'animal husbandry',
      kind: 'term',
    });
  });
});
