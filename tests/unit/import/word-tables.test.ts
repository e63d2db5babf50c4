import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { packed } from './workbook-samples.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Liste"><w:name w:val="List Bullet"/></w:style></w:styles>`;

const p = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(p(cell)))).join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

async function imported(body: string) {
  const blob = packed({
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': STYLES,
  });
  const report = await importFiles([{ name: 'handbook.docx', blob }]);
  const read = await Promise.all(report.tables.map(({ map, read: by }) => by(map.choice)));
  const packs = read.flatMap((one) => (one.ok && one.pack.kind === 'framework' ? [one.pack] : []));
  const competencies = packs.flatMap((pack) =>
    pack.competencies.map(({ name, group, statements }) => [
      name,
      group,
      ...statements.map(({ text }) => text),
    ]),
  );
  return { report, titles: packs.map(({ title }) => title), competencies };
}

test('each table of a document comes in under the heading above it', async () => {
  const { titles, competencies } = await imported(
    p('Sewing crafts', 'berschrift1') +
      p('Some words.') +
      tbl(tr('Skill', 'Basic', 'Expert'), tr('Sewing', 'Sews a seam', 'Teaches all others')) +
      p('Wind', 'berschrift1') +
      tbl(tr('Skill', 'Basic', 'Expert'), tr('Reading wind', 'Looks at trees', 'Feels each gust')),
  );
  expect(titles).toEqual(['Sewing crafts', 'Wind']);
  expect(competencies).toEqual([
    ['Sewing', undefined, 'Sews a seam', 'Teaches all others'],
    ['Reading wind', undefined, 'Looks at trees', 'Feels each gust'],
  ]);
});

test('items of a list are statements of their own, and lines of a paragraph are not', async () => {
  const list = tc(p('Sews seams', 'Liste') + p('Mends tears', 'Liste'));
  const lines = tc('<w:p><w:r><w:t>Plans</w:t><w:br/><w:t>and teaches</w:t></w:r></w:p>');
  const { competencies } = await imported(tbl(tr('Skill', 'Basic', 'Expert'), tr('Sewing', list, lines)));
  expect(competencies).toEqual([['Sewing', undefined, 'Sews seams', 'Mends tears', 'Plans\nand teaches']]);
});

test('what is merged counts for every row that it covers, and what was struck out for none', async () => {
  const first = tc(p('Craft'), '<w:vMerge w:val="restart"/>');
  const later = tc('<w:p/>', '<w:vMerge/>');
  const struck = tc(
    '<w:p><w:r><w:t>Ties two ropes</w:t></w:r><w:del><w:r><w:delText>Cuts them</w:delText></w:r></w:del></w:p>',
  );
  const { competencies } = await imported(
    tbl(
      tr('Group', 'Skill', 'Basic', 'Expert'),
      tr(first, 'Sewing', 'Sews a seam', 'Teaches all others'),
      tr(later, 'Knots', struck, 'Names all of them'),
      tr('Sky', 'Wind', 'Looks at trees', 'Feels each gust'),
    ),
  );
  expect(competencies).toEqual([
    ['Sewing', 'Craft', 'Sews a seam', 'Teaches all others'],
    ['Knots', 'Craft', 'Ties two ropes', 'Names all of them'],
    ['Wind', 'Sky', 'Looks at trees', 'Feels each gust'],
  ]);
});

test('a table in a cell is text of that cell', async () => {
  const cell = tc(p('Sews') + tbl(tr('one', 'two')) + p('seams'));
  const { competencies } = await imported(tbl(tr('Skill', 'Basic', 'Expert'), tr('Sewing', cell, 'Teaches')));
  expect(competencies).toEqual([['Sewing', undefined, 'Sews\none\ntwo\nseams', 'Teaches']]);
});

test('a document without a table says so', async () => {
  const { report } = await imported(p('Words'));
  expect(report.unknown).toEqual([{ file: 'handbook.docx', reason: 'no table stands in the file' }]);
});

test('a document that another program wrote comes in', async () => {
  const blob = new Uint8Array(readFileSync(`${import.meta.dirname}/handbook.docx`));
  const { tables, refusals } = await importFiles([{ name: 'handbook.docx', blob }]);
  expect(refusals).toEqual([]);
  expect(tables.map(({ map }) => [map.choice.title, map.rows])).toEqual([
    ['Selling skills', 2],
    ['Crew', 2],
    ['Merged', 3],
  ]);
});
