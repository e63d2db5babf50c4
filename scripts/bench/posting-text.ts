import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpotBlock } from '../../lib/match/types.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { ROOT } from '../build-when-stale.ts';
import { chances, pick } from './statistics.ts';

/** Share of blocks around a name of ours; the demo pages name something every 350 characters already. */
const OWN_SHARE = 0.1;
const SITE = join(ROOT, 'tests/pages/site');
/** Lines as postings write them around the name of a skill or of a role. */
const LINES = [
  (name: string) => `Experience with ${name}`,
  (name: string) => `Strong ${name} and a calm voice on the telephone`,
  (name: string) => `${name}, or the wish to learn it`,
  (name: string) => `At least two years in ${name}`,
];

const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/&\w+;/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Paragraphs and list items of the demo pages. */
function demoBlocks(): SpotBlock[] {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).sort();
  return files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [...readFileSync(join(SITE, file), 'utf8').matchAll(/<(p|li)\b[^>]*>(.*?)<\/\1>/gs)])
    .map(
      ([, tag, inner]): SpotBlock => ({
        text: textOf(inner ?? ''),
        context: tag === 'li' ? 'list' : 'prose',
      }),
    )
    .filter(({ text }) => text.length > 20);
}

const namesOf = (pack: Pack): string[] =>
  pack.kind === 'framework'
    ? [...pack.roles.map(({ title }) => title), ...pack.competencies.map(({ name }) => name)]
    : [];

/**
 * About `length` characters of text such as postings hold, the same in every run: the demo pages' own blocks in
 * changing order, and now and then a line around a name of the packs.
 */
export function postingBlocks(packs: Pack[], length: number): SpotBlock[] {
  const demo = demoBlocks();
  const names = packs.flatMap(namesOf);
  const chance = chances(3);
  const blocks: SpotBlock[] = [];
  for (let size = 0; size < length; size += blocks.at(-1)?.text.length ?? 0) {
    const own = chance() < OWN_SHARE;
    const line = pick(LINES, chance)(pick(names, chance));
    blocks.push(own ? { text: line, context: 'list' } : pick(demo, chance));
  }
  return blocks;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The blocks as a posting's page. */
export function postingPage(blocks: SpotBlock[]): string {
  const body = blocks.map(({ text, context }) =>
    context === 'list' ? `<ul><li>${escaped(text)}</li></ul>` : `<p>${escaped(text)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sales Manager</title></head><body><main><h1>Sales Manager</h1>${body.join('\n')}</main></body></html>`;
}
