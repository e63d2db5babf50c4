import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import { SEEDS } from '../../../scripts/fuzz/seeds.ts';

const HUGE = 100_000_000;
const fill = (letter: string) => new Uint8Array(HUGE).fill(letter.charCodeAt(0));

/** A file whose first place of a word holds a hundred million letters instead, as parts of one blob. */
function swollen(format: string, word: string): { name: string; blob: Blob } {
  const file = SEEDS[format]?.find(({ bytes }) => new TextDecoder().decode(bytes).includes(word));
  if (!file) throw new Error(`No file of ${format} holds “${word}”.`);
  const [before = '', ...after] = new TextDecoder().decode(file.bytes).split(word);
  return { name: file.name, blob: new Blob([before, fill('x'), after.join(word)]) };
}

test.each([
  ['ler', 'Kite Buyers'],
  ['case-1.0', 'Bending bamboo'],
  ['ctdl-asn', 'Sewing'],
  ['rsd', 'Kite Line Care'],
  ['osmt', 'Kite Line Care'],
  ['gdad', 'Kite testing'],
  ['esco', 'kite maker'],
  ['table', 'Runs a fair'],
  ['markdown', 'Planning'],
])(
  'a text of a hundred million letters in a file of %s is refused with the file and the cap',
  async (format, word) => {
    const file = swollen(format, word);
    const began = performance.now();
    const { frameworks, refusals, unknown } = await importFiles([file]);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(frameworks).toEqual([]);
    const [said] = [...refusals, ...unknown];
    expect(said?.file).toBe(file.name);
    expect(JSON.stringify(said)).toMatch(/more than|too large/u);
  },
  60_000,
);

test.each([
  ['in a page, most of them empty', `<tr>${'<td>a</td>'.repeat(400)}</tr>${'<tr><td>b'.repeat(400_000)}`],
  ['in a CSV', `a${',a'.repeat(400)}\n`.repeat(30_000)],
])('a table of millions of cells %s is refused with the file and the cap', async (_where, cells) => {
  const text = cells.startsWith('<') ? `<table>${cells}</table>` : cells;
  const began = performance.now();
  const { tables, refusals } = await importFiles([{ name: 'wide.html', text }]);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(tables).toEqual([]);
  expect(refusals).toMatchObject([
    { file: 'wide.html', problems: [{ reason: 'its tables have more than {most} million cells' }] },
  ]);
});

test('a table of more than a million rows is refused with the file and the cap', async () => {
  const { tables, refusals } = await importFiles([{ name: 'long.csv', text: 'a,b\n'.repeat(1_000_001) }]);
  expect(tables).toEqual([]);
  expect(refusals).toMatchObject([
    { file: 'long.csv', problems: [{ reason: 'its tables have more than {most} rows' }] },
  ]);
});
