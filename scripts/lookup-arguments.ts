import { parseArgs } from 'node:util';
import type { MatchContext } from '../lib/match/types.ts';

export interface LookupOptions {
  json: boolean;
  packs: string[];
  only: string | undefined;
  context: MatchContext;
  /** Text given on the command line; empty where the questions come on standard input. */
  text: string;
}

/**
 * Reads the arguments of `npm run lookup`.
 * @throws Error in one line where an option is unknown or lacks its value.
 */
export function readLookupArguments(args: string[]): LookupOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      packs: { type: 'string', multiple: true, default: [] },
      only: { type: 'string' },
      title: { type: 'boolean', default: false },
    },
  });
  return {
    json: values.json,
    packs: values.packs,
    only: values.only,
    context: values.title ? 'title' : 'lookup',
    text: positionals.join(' '),
  };
}
