// Writes data/pack.schema.json, the pack model for authors' editors, from the schema that the build checks against.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Pack } from '../lib/pack/pack.ts';

/** The pack model as JSON Schema. Trimming and the like have no counterpart there and are left out. */
export function packSchema(): string {
  const schema = toJsonSchema(Pack, { typeMode: 'input', errorMode: 'ignore' });
  const titled = {
    ...schema,
    title: 'Rung pack',
    description: 'One framework, alias list, abbreviation list or crosswalk.',
  };
  return `${JSON.stringify(titled, null, 1)}\n`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(import.meta.dirname, '../data/pack.schema.json'), packSchema());
}
