import { createInterface } from 'node:readline';
import { compileIndex } from '../../lib/match/compile.ts';
import { createMatcher } from '../../lib/match/matcher.ts';
import type { MatchContext, MatchQuery } from '../../lib/match/types.ts';
import { readLookupArguments } from './arguments.ts';
import { printForPeople, toJson } from './output.ts';
import { readAllPacks } from './packs.ts';

const CONTEXTS: MatchContext[] = ['title', 'list', 'prose', 'lookup', 'eeo'];

/** Reads one question: a JSON object in `--json` mode, else a line of text to look up. */
function readQuery(line: string, json: boolean): MatchQuery {
  if (!json) return { text: line, context: 'lookup' };
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error('not an object');
  const { text, context, pageTitle } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  const known = CONTEXTS.find((one) => one === (context ?? 'lookup'));
  if (!known) throw new Error(`"context" is none of ${CONTEXTS.join(', ')}`);
  return { text, context: known, ...(typeof pageTitle === 'string' ? { pageTitle } : {}) };
}

async function main(): Promise<void> {
  const options = readLookupArguments(process.argv.slice(2));
  const packs = await readAllPacks(options.packs, options.only);
  const matcher = createMatcher(compileIndex(packs));
  const answer = (query: MatchQuery) => {
    const result = matcher.match(query);
    console.log(options.json ? JSON.stringify(toJson(result)) : printForPeople(query.text, result));
  };
  if (options.text !== '') {
    answer({ text: options.text, context: options.context });
    return;
  }
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line++;
    if (text.trim() === '') continue;
    let query: MatchQuery;
    try {
      query = readQuery(text, options.json);
    } catch (error) {
      throw new Error(`line ${line}: ${(error as Error).message}`);
    }
    answer(query);
  }
}

main().catch((error: Error) => {
  console.error(`lookup: ${error.message}`);
  process.exitCode = 1;
});
