import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildWhenStale, builtFolder, ROOT } from '../build-when-stale.ts';
import { runTool } from '../run-command.ts';
import { type Measurement, type Row, row } from './row.ts';

const kb = (bytes: number): number => bytes / 1000;
const gzipped = (file: string): number => kb(gzipSync(readFileSync(file), { level: 9 }).length);

/** Scripts that a page of the extension loads: its own, and what the build says it imports. */
function scriptsOf(folder: string, page: string): string[] {
  const markup = readFileSync(join(folder, page), 'utf8');
  const found = [...markup.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  return [...new Set(found)].map((file) => join(folder, file));
}

/** What a user downloads and a browser parses; of the shipped build for Chrome. */
export const sizes: Measurement = {
  name: 'sizes',
  what: 'sizes of the shipped build (gzip; 1 kB is 1,000 bytes)',
  run: async (): Promise<Row[]> => {
    const error = buildWhenStale('chrome');
    if (error) throw new Error(error);
    const folder = builtFolder('chrome');
    const zipped = await runTool('wxt', 'zip');
    if (zipped.code !== 0) throw new Error(`wxt zip failed.\n${zipped.output}`);
    const { version } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    // The page loads the texts of one language by itself; the longest counts.
    const texts = readdirSync(folder)
      .filter((name) => /^texts-.*\.js$/.test(name))
      .map((name) => gzipped(join(folder, name)));
    const popup = [...scriptsOf(folder, 'popup.html').map(gzipped), Math.max(...texts)];
    return [
      row(
        'popup, all its scripts',
        popup.reduce((sum, size) => sum + size, 0),
        'kB',
        30,
      ),
      row('content script without the card', gzipped(join(folder, 'content-scripts/page.js')), 'kB', 12),
      row('script that marks', gzipped(join(folder, 'content-scripts/sight.js')), 'kB'),
      row('card', gzipped(join(folder, 'content-scripts/card.js')), 'kB'),
      row('worker with the packs', gzipped(join(folder, 'background.js')), 'kB'),
      row('package (zip)', kb(statSync(join(ROOT, `.output/rung-${version}-chrome.zip`)).size), 'kB', 2000),
    ];
  },
};
