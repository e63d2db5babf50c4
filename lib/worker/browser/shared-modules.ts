import * as v from 'valibot';
import { Ladder, Requirement, Scale } from '../../pack/entities.ts';
import { Pack } from '../../pack/pack.ts';
import { Basis, Statement } from '../../pack/parts.ts';

/**
 * What the script of the page's worker takes from the background's script instead of having a copy of its own, by
 * module; what it imports from these is replaced in the build (scripts/share-modules.ts). A test tells of a name that
 * is missing here.
 */
export const sharedModules = {
  valibot: {
    array: v.array,
    boolean: v.boolean,
    isoTimestamp: v.isoTimestamp,
    literal: v.literal,
    maxLength: v.maxLength,
    number: v.number,
    optional: v.optional,
    parse: v.parse,
    picklist: v.picklist,
    pipe: v.pipe,
    record: v.record,
    safeParse: v.safeParse,
    strictObject: v.strictObject,
    string: v.string,
    unknown: v.unknown,
    ValiError: v.ValiError,
  },
  'lib/pack/pack.ts': { Pack },
  'lib/pack/entities.ts': { Ladder, Requirement, Scale },
  'lib/pack/parts.ts': { Basis, Statement },
};
