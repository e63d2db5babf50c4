import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { LABEL, PACK, ROLE } from '../generated/blank.ts';
import type { HeldOut } from '../holdout/split.ts';

async function readRows(folder: string, name: string): Promise<string[][]> {
  const text = await readFile(join(folder, name), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/**
 * MELO, English to English: titles of O*NET to be linked to concepts of ESCO. A concept with its names makes a role;
 * every query has one right concept.
 */
export async function readMelo(folder: string): Promise<HeldOut> {
  const conceptOf = new Map(
    (await readRows(folder, 'concept_mapping.tsv')).map(([element = '', concept = '']) => [element, concept]),
  );
  const names = new Map<string, string[]>();
  for (const [element = '', name = ''] of await readRows(folder, 'corpus_elements.tsv')) {
    const concept = conceptOf.get(element) ?? element;
    names.set(concept, [...(names.get(concept) ?? []), name]);
  }
  const numbers = new Map([...names.keys()].map((concept, number) => [concept, number]));
  const right = new Map<string, number>();
  for (const [query = '', , element = ''] of await readRows(folder, 'annotations.tsv')) {
    right.set(query, numbers.get(conceptOf.get(element) ?? '') ?? -1);
  }
  const queries = await readRows(folder, 'queries.tsv');
  return {
    pack: packOf([...names.values()]),
    asked: queries.map(([query = '', text = '']) => ({ text, role: right.get(query) ?? -1 })),
  };
}

function packOf(concepts: string[][]): FrameworkPack {
  const roles = concepts.map(([title = '', ...others], number): Role => {
    const loc = `${number}`;
    const labels = [...new Set(others)].map((text) => ({ ...LABEL, text, loc }));
    return { ...ROLE, key: loc, title, labels, loc };
  });
  return { ...PACK, id: 'melo', title: 'MELO', short: 'MELO', roles };
}
