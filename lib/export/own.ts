import * as v from 'valibot';
import { Pack } from '../pack/pack.ts';

/**
 * A pack as a file that the importer reads back unchanged. Members stand in the order of the schema and lists in their
 * own, so that the same pack always gives the same bytes, wherever it comes from; an entity takes one line, so that a
 * classification stays under the importer's cap and two revisions can be compared line by line.
 * @throws v.ValiError where the pack breaks its schema: nothing is given that could not be brought in again
 */
export function ownJson(pack: unknown): string {
  const members = Object.entries(v.parse(Pack, pack)).filter(([, value]) => value !== undefined);
  return `{\n${members.map(([name, value]) => `  ${JSON.stringify(name)}: ${shown(value)}`).join(',\n')}\n}\n`;
}

function shown(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]`;
}
