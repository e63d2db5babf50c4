import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../lib/pack/check.ts';
import { framework, OCCUPATIONS, ONET_29, ONET_30, tab } from './samples.ts';

const labelsOf = (list: { text: string; form: string }[]) => list.map(({ text, form }) => `${form}: ${text}`);

describe('an O*NET database', () => {
  test('gives a sound pack under its version, with licence and attribution', async () => {
    const { pack } = await framework(ONET_29);
    expect(parsePack(JSON.parse(JSON.stringify(pack)), 'onet')).toMatchObject({ ok: true });
    expect(pack.id).toBe('onet-29.9');
    expect(pack.source.licence.text).toContain('CC BY 4.0');
    expect(pack.source.licence.attribution).toContain('U.S. Department of Labor');
    expect(pack.roles.map(({ key, title }) => `${key} ${title}`)).toEqual([
      '41-9999.01 Widget Sellers',
      '41-9999.02 Widget Sales Managers',
    ]);
  });

  test('splits a title from its short form in either order and keeps other brackets', async () => {
    const { pack } = await framework(ONET_29);
    const labels = pack.roles[0]?.labels ?? [];
    expect(labelsOf(labels)).toEqual([
      'alternative: Chief Widget Officer',
      'abbreviation: CWO',
      'alternative: Widget Sales Representative',
      'abbreviation: WSR',
      'example-title: Widget Clerk',
      'alternative: Widget Clerk (Large Widgets)',
    ]);
    expect(labels.filter((label) => label.caseSensitive).map(({ text }) => text)).toEqual(['CWO', 'WSR']);
    expect(labels[0]?.loc).toBe('b.txt:2');
  });

  test('reads tasks and job zones of an occupation', async () => {
    const { pack } = await framework(ONET_29);
    const [seller] = pack.roles;
    expect(seller?.statements).toMatchObject([{ kind: 'responsibility', text: 'Show widgets to buyers.' }]);
    expect(seller?.codes).toMatchObject([
      { scheme: 'O*NET-SOC', code: '41-9999.01' },
      { scheme: 'job-zone', code: '2' },
    ]);
  });

  test('makes one tool of a name in several rows, and of C++ and C# two', async () => {
    const { pack } = await framework(ONET_29);
    const tools = pack.competencies.filter(({ kind }) => kind === 'tool');
    expect(tools.map(({ key, name }) => [key, name])).toEqual([
      ['tool:widget-query-language-wql', 'Widget query language WQL'],
      ['tool:c-plus-plus', 'C++'],
      ['tool:c-sharp', 'C#'],
      ['tool:counting-software', 'Counting software'],
    ]);
    expect(labelsOf(tools[0]?.labels ?? [])).toEqual(['variant: Widget query language', 'abbreviation: WQL']);
    expect(tools.filter(({ generic }) => generic).map(({ name }) => name)).toEqual(['Counting software']);
    expect(pack.roles[1]?.requires).toMatchObject([
      { competency: 'tool:widget-query-language-wql', strength: 'listed' },
    ]);
  });

  test('names rated skills without turning their ratings into levels, and says so', async () => {
    const { pack } = await framework(ONET_29);
    const skills = pack.competencies.filter(({ kind }) => kind === 'skill');
    expect(skills).toMatchObject([{ key: '2.A.1.z', name: 'Haggling', generic: true }]);
    expect(pack.scales).toEqual([]);
    expect(pack.gaps.map(({ slot }) => slot)).toEqual(['levels', 'ratings']);
  });

  test('counts rows of occupations that are not listed, by file and line', async () => {
    const { skipped, problems, counts } = await framework(ONET_29);
    expect(skipped).toEqual([
      { file: 'b.txt', reason: 'the occupation is not in the list of occupations', count: 1 },
    ]);
    expect(problems).toMatchObject([{ file: 'b.txt', row: 6, field: 'O*NET-SOC Code' }]);
    expect(counts).toMatchObject({ roles: 2, labels: 8, rows: { 'b.txt': 5 } });
  });

  test('is read by its headers in the names of 30.3, too, with the version from the folder', async () => {
    const { pack } = await framework(ONET_30);
    expect(pack.id).toBe('onet-30.3');
    expect(labelsOf(pack.roles[0]?.labels ?? [])).toEqual(['alternative: Widget Clerk']);
    expect(pack.competencies).toMatchObject([{ name: 'Widgetron', group: 'Widget software' }]);
  });

  test('leaves out rows with wrong codes, missing cells or a code that stands twice', async () => {
    const [header, first] = ['O*NET-SOC Code\tTitle\tDescription', '41-9999.01\tWidget Sellers\tSell.'];
    const text = [header, first, first, '__proto__\tGhosts\tHaunt.', '41-9999.03\tToo few'].join('\n');
    const { pack, skipped } = await framework([{ name: 'x.txt', text }]);
    expect(pack.roles).toHaveLength(1);
    expect(skipped.map(({ reason, count }) => `${count} ${reason}`)).toEqual([
      '1 the code stands twice',
      '1 the code is no O*NET-SOC code',
      '1 the row has not {count} cells',
    ]);
  });

  test('has another revision when a file changes and the same when only the order of files does', async () => {
    const more = tab('b.txt', ['O*NET-SOC Code', 'Job Title'], ['41-9999.01', 'Widget Person']);
    const one = await framework([OCCUPATIONS, more]);
    const same = await framework([more, OCCUPATIONS]);
    const other = await framework([OCCUPATIONS]);
    expect(same.pack.revision).toBe(one.pack.revision);
    expect(other.pack.revision).not.toBe(one.pack.revision);
  });

  test('names its tables that a framework does not need, whatever they are called', async () => {
    const { unused } = await framework([
      OCCUPATIONS,
      tab('k.txt', ['Element ID', 'Element Name', 'Keyword', 'Keyword Type'], ['1.B.1.a', 'Zeal', 'Do', 'A']),
      tab(
        'l.txt',
        ['Abilities Element ID', 'Abilities Element Name', 'Work Context Element ID'],
        ['1', 'a', '2'],
      ),
      tab('m.txt', ['O*NET-SOC Code', 'Task ID', 'Scale ID', 'Data Value'], ['41-9999.01', '1', 'IM', '2']),
    ]);
    expect(unused.map(({ file }) => file)).toEqual(['k.txt', 'l.txt', 'm.txt']);
  });
});
