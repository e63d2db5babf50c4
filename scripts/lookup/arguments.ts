import { parseArgs } from 'node:util';
import type { MatchContext } from '../../lib/match/types.ts';

export interface LookupOptions {
  json: boolean;
  packs: string[];
  /** Ids of the frameworks to keep; none for all. */
  only: string[];
  /** Without the library that is shipped beside the bundled frameworks. */
  withoutLibrary: boolean;
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
      only: { type: 'string', multiple: true, default: [] },
      'without-library': { type: 'boolean', default: false },
      title: { type: 'boolean', default: false },
    },
  });
  return {
    json: values.json,
    packs: values.packs,
    only: values.only,
    withoutLibrary: values['without-library'],
    context: values.title ? 'title' : 'lookup',
    text: positionals.join(' '),
  };
}
