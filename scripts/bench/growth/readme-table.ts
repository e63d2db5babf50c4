import { cpus } from 'node:os';
import type { Grown } from './measure-size.ts';

const START = '<!-- growth:start, written by npm run bench -- --only growth --write -->';
const END = '<!-- growth:end -->';

const HEAD = [
  'Labels',
  'Build',
  'Index',
  'Open and first title',
  'Spotting 100 kB: first, second reading',
  'Title look-up: p50, p95',
  'Search as you type: p50, p95',
];

/** What was measured, as cells of a table. */
export function cellsOf(one: Grown): string[] {
  return [
    one.labels.toLocaleString('en'),
    `${one.build.toFixed(0)} ms`,
    `${(one.size / 1e6).toFixed(2)} MB`,
    `${one.wake.toFixed(1)} ms`,
    `${one.spotCold.toFixed(1)}, ${one.spotWarm.toFixed(1)} ms`,
    `${one.title.toFixed(2)}, ${one.titleP95.toFixed(2)} ms`,
    `${one.search.toFixed(2)}, ${one.searchP95.toFixed(2)} ms`,
  ];
}

/** A page with the table of what was measured in the place of the one before. Throws where it has no place for it. */
export function withTable(page: string, grown: Grown[], date: Date): string {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The page has no place between ${START} and ${END}.`);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const machine = `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`;
  const said = `Measured on ${day} with Node ${process.versions.node} on ${machine}.`;
  return `${page.slice(0, start)}${START}\n\n${said}\n\n${tableOf(grown)}\n\n${page.slice(end)}`;
}

function tableOf(grown: Grown[]): string {
  const rows = [HEAD, ...grown.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[]) =>
    `| ${cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [line(HEAD), rule, ...grown.map((one) => line(cellsOf(one)))].join('\n');
}
