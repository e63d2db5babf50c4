import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { checkPacks, parsePack } from '../../../lib/pack/check.ts';
import { association, caseFile, DOCUMENT, id, item, PACKAGE } from './case-samples.ts';
import { framework } from './samples.ts';

const reasons = (skipped: { reason: string; count: number }[]) =>
  skipped.map(({ reason, count }) => `${count} ${reason}`);

describe('a CASE package', () => {
  test('gives a sound pack under its identifier, with licence, language and version', async () => {
    const { pack } = await framework([caseFile(PACKAGE)]);
    expect(parsePack(JSON.parse(JSON.stringify(pack)), 'case')).toMatchObject({ ok: true });
    expect(checkPacks([{ file: 'case', pack }])).toEqual([]);
    expect(pack).toMatchObject({ id: `case-${id(0)}`, lang: 'en-GB', restated: false });
    expect(pack.revision).toMatch(/^7-/u);
    expect(pack.source.licence).toMatchObject({ spdx: 'CC-BY-4.0', redistribution: 'yes' });
    expect(pack.source.licence.attribution).toContain('Widget House');
  });

  test('is a tree in the order of its sequence numbers', async () => {
    const { pack } = await framework([caseFile(PACKAGE)]);
    expect(
      pack.competencies.map(({ key, kind, name, parent, code }) => [key, kind, name, parent, code]),
    ).toEqual([
      [id(1), 'cluster', 'Dealing with people', undefined, 'W.1'],
      [id(4), 'competency', 'Haggling with shops', id(1), undefined],
      [id(2), 'competency', 'Listening to buyers', id(1), 'W.1.a'],
    ]);
    const [, , listening] = pack.competencies;
    expect(listening?.definition).toBe('How a seller listens.');
    expect(listening?.labels.map(({ form, text }) => `${form}: ${text}`)).toEqual([
      'abbreviation: LTB',
      'alternative: Buyer listening',
    ]);
    expect(listening?.statements[0]).toMatchObject({
      text: 'Lets a buyer finish before the price is named.',
    });
  });

  test('has one scale with the statements of its rubric at their levels', async () => {
    const { pack } = await framework([caseFile(PACKAGE)]);
    const names = new Map(pack.scales[0]?.levels.map(({ key, name }) => [key, name]));
    expect([...names.values()]).toEqual(['Bronze', 'Silver', 'Gold']);
    expect(pack.scales).toMatchObject([{ name: 'Widget skill', cumulative: 'unstated' }]);
    const shown = (at: number) =>
      pack.competencies[at]?.statements.map(({ level = '', text }) => `${names.get(level) ?? '–'}: ${text}`);
    expect(shown(1)).toEqual([
      'Bronze: Knows the price list.',
      'Silver: Gives small discounts.',
      'Gold: Sets the price alone.',
    ]);
    expect(shown(2)).toContain('Silver: Repeats what was said.');
  });

  test('has roles in their families, what they need, and a ladder only between roles', async () => {
    const { pack, skipped } = await framework([caseFile(PACKAGE)]);
    expect(pack.roles).toMatchObject([
      {
        title: 'Widget Seller',
        abbreviation: 'WS',
        family: 'Selling',
        codes: [{ scheme: 'O*NET-SOC', code: '41-9999.01' }],
        requires: [{ competency: id(4), strength: 'listed' }],
      },
      { title: 'Senior Widget Seller', family: 'Selling', requires: [] },
    ]);
    expect(pack.ladders).toMatchObject([
      {
        name: 'Widget Seller – Senior Widget Seller',
        rungs: [id(5), id(6)],
        transitions: [{ basis: 'stated', text: 'After two good years.' }],
      },
    ]);
    expect(reasons(skipped)).toEqual([
      '1 keywords are no other names and are not kept',
      '1 links between competencies are not kept',
      '1 matches with other frameworks are not kept',
      '1 only roles stand on ladders: the order of other items is not kept',
    ]);
    expect(pack.gaps.map(({ slot }) => slot)).toEqual(['links']);
  });

  test('puts statements at levels that are items, by hasSkillLevel', async () => {
    const items = [
      item(1, 'Packing widgets'),
      item(2, 'Steps'),
      item(3, 'Packs with help'),
      item(4, 'Packs alone'),
      item(5, 'Second step'),
      item(6, 'First step'),
    ];
    const links = [
      association('isChildOf', 3, 1),
      association('isChildOf', 4, 1),
      association('isChildOf', 5, 2, { sequenceNumber: 2 }),
      association('isChildOf', 6, 2, { sequenceNumber: 1 }),
      association('hasSkillLevel', 3, 6),
      association('hasSkillLevel', 4, 5),
    ];
    const { pack, skipped } = await framework([
      caseFile({ CFDocument: DOCUMENT, CFItems: items, CFAssociations: links }),
    ]);
    expect(skipped).toEqual([]);
    expect(pack.scales).toMatchObject([
      { name: 'Steps', levels: [{ name: 'First step' }, { name: 'Second step' }] },
    ]);
    expect(pack.competencies).toMatchObject([
      {
        name: 'Packing widgets',
        statements: [
          { text: 'Packs with help', level: id(6) },
          { text: 'Packs alone', level: id(5) },
        ],
      },
    ]);
    expect(checkPacks([{ file: 'case', pack }])).toEqual([]);
  });

  test.each([
    ['wrapped', { CFPackage: PACKAGE }],
    ['in a list', [PACKAGE]],
    ['in a list of wrapped ones', [{ CFPackage: PACKAGE }]],
    ['of an API', { CFPackages: [PACKAGE] }],
  ])('is read %s', async (_how, json) => {
    const { pack } = await framework([caseFile(json)]);
    const bare = await framework([caseFile(PACKAGE)]);
    expect(pack.competencies.map(({ key }) => key)).toEqual(bare.pack.competencies.map(({ key }) => key));
  });

  test('is read under the names of OpenCASE, and with addresses for links', async () => {
    const renamed = JSON.stringify({
      document: PACKAGE.CFDocument,
      items: PACKAGE.CFItems,
      associations: PACKAGE.CFAssociations.map((one) => ({
        ...one,
        originNodeURI: (one.originNodeURI as { uri: string }).uri,
        destinationNodeURI: (one.destinationNodeURI as { uri: string }).uri,
      })),
      rubrics: PACKAGE.CFRubrics,
      definitions: PACKAGE.CFDefinitions,
    }).replaceAll('"identifier"', '"sourcedId"');
    const { pack } = await framework([{ name: 'open.json', text: renamed }]);
    const other = await framework([caseFile(PACKAGE)]);
    const plain = ({ competencies, roles, ladders, scales }: typeof pack) =>
      JSON.stringify({ competencies, roles, ladders, scales }).replace(
        /"(?:caveatL|summaryL|definitionL|l)oc":"[^"]*"/gu,
        '',
      );
    expect(plain(pack)).toBe(plain(other.pack));
  });

  test('gives a framework each where a file holds several packages', async () => {
    const second = { ...PACKAGE, CFDocument: { ...DOCUMENT, identifier: id(99), title: 'Second house' } };
    const { frameworks } = await importFiles([caseFile([PACKAGE, second])]);
    expect(frameworks.map(({ pack }) => pack.title)).toEqual(['Widget house ladder', 'Second house']);
  });

  test('without items is refused in a sentence that says so', async () => {
    const { refusals } = await importFiles([
      caseFile({ CFDocument: DOCUMENT, CFItems: [] }),
      caseFile({ CFItems: [item(1, 'A')] }, 'items.json'),
    ]);
    expect(refusals).toMatchObject([
      { code: 'empty', file: 'package.json', message: expect.stringContaining('CFItems is empty') },
      { code: 'incomplete', file: 'items.json', message: expect.stringContaining('CFDocument') },
    ]);
  });
});

describe('a CASE package with faults', () => {
  const withLinks = (...links: unknown[]) => ({ ...PACKAGE, CFAssociations: links });

  test('in circles is read, each circle cut once and counted', async () => {
    const links = [
      association('isChildOf', 1, 2),
      association('isChildOf', 2, 4),
      association('isChildOf', 4, 1),
      association('isChildOf', 3, 3),
      association('precedes', 5, 6),
      association('precedes', 6, 5),
    ];
    const { pack, skipped } = await framework([caseFile(withLinks(...links))]);
    expect(reasons(skipped)).toContain('2 the item stands under itself');
    expect(reasons(skipped)).toContain('1 the step leads back to a role below it');
    expect(checkPacks([{ file: 'case', pack }])).toEqual([]);
  });

  test('of dangling links, second parents and repeated items keeps the rest', async () => {
    const links = [
      association('isChildOf', 2, 1),
      association('isChildOf', 2, 4),
      association('isChildOf', 3, 88),
      association('isRelatedTo', 5, 88),
      association('odd', 5, 6),
      7,
    ];
    const twice = {
      ...withLinks(...links),
      CFItems: [...PACKAGE.CFItems, item(2, 'Again'), {}, null, item(12, '')],
    };
    const { pack, skipped } = await framework([caseFile(twice)]);
    expect(reasons(skipped)).toEqual([
      '1 the identifier stands twice',
      '1 the item has no identifier',
      '1 the item is no object',
      '1 the item has no text',
      '1 the item stands under another one already',
      '2 the link leads to nothing in the file',
      '1 keywords are no other names and are not kept',
      '1 links of this type are not known',
      '1 the association has no type',
    ]);
    expect(pack.competencies.find(({ key }) => key === id(2))?.parent).toBe(id(1));
  });

  test('of wrong types everywhere never breaks', async () => {
    const odd = [7, 'x', null, true, [], {}, [[]], [null], { a: 1 }];
    for (const value of odd) {
      for (const name of ['CFItems', 'CFAssociations', 'CFRubrics', 'CFDefinitions', 'CFDocument']) {
        const { refusals, unknown } = await importFiles([caseFile({ ...PACKAGE, [name]: value })]);
        expect(refusals.filter(({ code }) => code === 'internal')).toEqual([]);
        expect(unknown).toEqual([]);
      }
      const broken = JSON.parse(JSON.stringify(PACKAGE), (_key, member) =>
        typeof member === 'string' && member.length < 20 ? value : member,
      );
      const { refusals } = await importFiles([caseFile(broken)]);
      expect(refusals.filter(({ code }) => code === 'internal')).toEqual([]);
    }
  });

  test('with markup and names of JavaScript keeps them as text and keys', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const text = JSON.stringify(PACKAGE)
      .replaceAll(id(4), '__proto__')
      .replace('Haggling with shops', markup);
    const { pack } = await framework([{ name: 'a.json', text }]);
    expect(pack.competencies[1]?.name).toBe(markup);
    expect(pack.competencies[1]?.statements).toHaveLength(3);
    expect(parsePack(JSON.parse(JSON.stringify(pack)), 'case')).toMatchObject({ ok: true });
  });

  test('of a chain of items longer than the stack is read', async () => {
    const count = 20_000;
    const items = Array.from({ length: count }, (_, at) => item(at + 1, `Item ${at + 1}`));
    const links = items.slice(1).map((_, at) => association('isChildOf', at + 2, at + 1));
    const { pack } = await framework([
      caseFile({ CFDocument: DOCUMENT, CFItems: items, CFAssociations: links }),
    ]);
    expect(pack.competencies).toHaveLength(count);
    expect(pack.competencies.at(-1)?.parent).toBe(id(count - 1));
  });
});
