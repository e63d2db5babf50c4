import type { Pacer } from '../run/pacer.ts';
import { csvRows } from './csv-rows.ts';
import { CellCount, type RawTable, type TableRow } from './grid.ts';
import { type Row, tabRows } from './rows.ts';

const SIGNS = ['\t', ';', ',', '|'];
/** Text and rows that are enough to know the sign between cells. */
const LOOKED = 32_768;
const LOOKED_ROWS = 60;

/**
 * The sign between the cells of a table: the one by which the rows fall into the same number of cells, and into the
 * most. `undefined` where no sign cuts a text into rows that are alike.
 */
export function delimiterOf(text: string): string | undefined {
  const stated = /^sep=(.)\r?\n/iu.exec(text)?.[1];
  if (stated) return stated;
  const start = text.slice(0, LOOKED);
  const scores = SIGNS.map((sign) => ({ sign, score: scoreOf(start, sign, text.length > LOOKED) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.sign : undefined;
}

function scoreOf(start: string, sign: string, cut: boolean): number {
  const rows: string[][] = [];
  for (const { cells, open } of csvRows(start, sign)) {
    if (rows.length >= LOOKED_ROWS || open) break;
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push(cells);
  }
  if (cut && rows.length > 2) rows.pop();
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const share = count / rows.length;
  if (rows.length < 2 || width < 2 || share < 0.7) return 0;
  return share * share * (1 + Math.log2(width));
}

/** Reads a text whose cells stand apart by a sign, in slices. The only heading it can have is its file's name. */
export async function delimitedTable(text: string, sign: string, pacer: Pacer): Promise<RawTable> {
  const stated = /^sep=.\r?\n/iu.exec(text)?.[0] ?? '';
  const body = text.slice(stated.length);
  const first = stated === '' ? 0 : 1;
  const quoted = await collect(csvRows(body, sign), body.length, first, pacer);
  // A tab-separated text that opens a quote and never closes it knows no quotes.
  const rows =
    sign === '\t' && quoted.open ? await collect(tabRows(body), body.length, first, pacer) : quoted;
  return { rows: rows.rows };
}

async function collect(source: Generator<Row>, length: number, first: number, pacer: Pacer) {
  const rows: TableRow[] = [];
  const count = new CellCount();
  let open = false;
  for (const row of source) {
    if (pacer.due()) await pacer.pause(row.end / length);
    count.add(row.cells);
    open = row.open === true;
    rows.push({
      cells: row.cells.map((cell) => cell.trim()),
      line: row.line + first,
      ...(open ? { open } : {}),
    });
  }
  return { rows, open };
}
