import { expect, test } from 'vitest';
import { htmlTables } from '../../../lib/import/rows/html-rows.ts';
import { markdownTables } from '../../../lib/import/rows/markdown-tables.ts';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { Pacer } from '../../../lib/import/run/pacer.ts';
import { sectionsOf } from '../../../lib/import/tables/read/sections.ts';

const inHtml = (html: string) => htmlTables(html, new Pacer());
const inMarkdown = (text: string) => markdownTables(text, new Pacer());
const cells = (table: { rows: { cells: string[] }[] } | undefined) => table?.rows.map((row) => row.cells);

const HTML = `<h2>Widget <i>skills</i></h2>
<table class="a > b">
  <thead><tr><th>Area</th><th>Skill</th><th>Level 1</th><th>Level 2</th></tr></thead>
  <tr><td rowspan="2">Craft &amp; care&nbsp;</td><td><b>Folding</b></td>
    <td>Folds <i>one</i>
      widget<br>with help</td><td><ul><li>Folds ten widgets</li><li>Shows others</li></ul></td></tr>
  <tr><td>Polishing</td><td colspan=2>Makes any widget shine<script>alert("<td>x</td>")</script></td></tr>
</table>`;

test('a table of a page becomes rows, with lines for blocks and with what reaches over several cells in each', async () => {
  const [table] = await inHtml(HTML);
  expect(table?.heading).toBe('Widget skills');
  expect(cells(table)).toEqual([
    ['Area', 'Skill', 'Level 1', 'Level 2'],
    ['Craft & care', 'Folding', 'Folds one widget\nwith help', '- Folds ten widgets\n- Shows others'],
    ['Craft & care', 'Polishing', 'Makes any widget shine', 'Makes any widget shine'],
  ]);
  expect(table?.rows.map(({ line }) => line)).toEqual([3, 4, 7]);
});

test('of tables in tables the innermost one counts, and a caption goes before a heading', async () => {
  const inner = '<table><caption>Inner</caption><tr><td>a<td>b</tr></table>';
  const tables = await inHtml(`<h1>Outer</h1><table><tr><td>menu</td><td>${inner}</td></tr></table>`);
  expect(tables).toMatchObject([{ heading: 'Inner', rows: [{ cells: ['a', 'b'] }] }]);
});

test('signs by name and number are read as browsers read them; what is no sign stays as it is written', async () => {
  const [table] = await inHtml(
    '<table><tr><td>&uuml;&#8211;&#x2014;&lt;b&gt;<td>&nosuch; &#0; &#xd800; &amp;lt;<td>&Eacute;cole K&oslash;ben</table>',
  );
  expect(cells(table)).toEqual([['ü–—<b>', '&nosuch; \ufffd \ufffd &lt;', 'École Køben']]);
});

test('broken and hostile markup is read to its end in no time', async () => {
  const began = performance.now();
  await inHtml(`<table><tr><td>${'<a '.repeat(400_000)}`);
  await inHtml(`<table>${'<tr><td rowspan=9999 colspan=500>x'.repeat(2_000)}`);
  await inHtml(`<table><tr><td>${'<!-- '.repeat(200_000)}`);
  await inMarkdown(
    `${'|a'.repeat(50_000)}\n${'|-'.repeat(50_000)}\n${`|${' '.repeat(2_000)}*[`.repeat(300)}`,
  );
  await inMarkdown(`a|b\n-|-\n${'**_[`'.repeat(60_000)}|x`);
  expect(performance.now() - began).toBeLessThan(10_000);
});

test('tables of a Markdown document are read apart, each under its heading', async () => {
  const tables = await inMarkdown(
    '# Widgets\n\n| Skill | L1 |\n|---|:-:|\n| **Folding** | Folds `one` [widget](http://x.org/a) |\n| A\\|B |\n\n' +
      'text | with a bar\n\n## Roles ##\n\nRole | Rung\n--- | ---\nClerk | 1\nLead<br>of all | 2\n',
  );
  expect(tables.map(({ heading }) => heading)).toEqual(['Widgets', 'Roles']);
  expect(cells(tables[0])).toEqual([
    ['Skill', 'L1'],
    ['Folding', 'Folds one widget'],
    ['A|B', ''],
  ]);
  expect(cells(tables[1])?.at(-1)).toEqual(['Lead\nof all', '2']);
  expect(tables[1]?.rows.map(({ line }) => line)).toEqual([12, 14, 15]);
});

test('titles above the head and a table that begins anew are told from rows', () => {
  const row = (line: number, ...texts: string[]) => ({ cells: texts, line });
  const sections = sectionsOf({
    heading: 'Document',
    rows: [
      row(1, 'First levels', '', ''),
      row(2, 'Level', 'P1', 'P2'),
      row(3, 'Scope', 'Small', 'Large'),
      row(4, 'Only a name', '', ''),
      row(5, '', '', ''),
      row(6, 'Second levels', '', ''),
      row(7, 'Level', 'M1', ''),
      row(8, 'Scope', 'Teams', ''),
    ],
  });
  expect(sections.map(({ title, names, rows }) => [title, names, rows.length])).toEqual([
    ['First levels', ['Level', 'P1', 'P2'], 2],
    ['Second levels', ['Level', 'M1'], 1],
  ]);
});

test('a document with two tables of levels makes two frameworks, named by their titles', async () => {
  const table = (title: string, ...levels: string[]) => `
    <tr><td colspan="3"><strong>${title}</strong></td></tr>
    <tr><td>Job Level</td>${levels.map((level) => `<td>${level}</td>`).join('')}</tr>
    <tr><td>Work</td>${levels.map((level) => `<td>What ${level} does all day</td>`).join('')}</tr>
    <tr><td></td><td></td><td></td></tr>`;
  const text = `# Careers\n\n<table>${table('Folders', 'Folder (P1)', 'Senior folder (P2)')}${table('Heads', 'Head (M1)', 'Chief (M2)')}</table>`;
  const { frameworks } = await importFiles([{ name: 'careers.md', text }]);
  expect(frameworks.map(({ pack }) => pack.title)).toEqual(['Folders', 'Heads']);
  const [first] = frameworks.map(({ pack }) => pack);
  expect(first).toMatchObject({
    scales: [
      {
        axis: 'job-level',
        levels: [
          { code: 'P1', name: 'Folder' },
          { code: 'P2', name: 'Senior folder' },
        ],
      },
    ],
    competencies: [
      { name: 'Work', statements: [{ level: 'level-folder-p1' }, { level: 'level-senior-folder-p2' }] },
    ],
  });
});
