import * as v from 'valibot';
import { Pack } from '../pack/pack.ts';
import { jsonText } from './json-text.ts';

/**
 * A pack as a file that the importer reads back unchanged. Members stand in the order of the schema and lists in their
 * own, so that the same pack always gives the same bytes, wherever it comes from.
 * @throws v.ValiError where the pack breaks its schema: nothing is given that could not be brought in again
 */
export function ownJson(pack: unknown): string {
  return jsonText(v.parse(Pack, pack));
}
