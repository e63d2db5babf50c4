import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the stored rows and the compiled index are made from: packs, word lists, and the code that turns them into rows. */
const SOURCES = ['data/packs', 'data/matching', 'lib/match', 'lib/pack', 'lib/store'];

/**
 * A digest of everything that decides what the store holds; a build with another digest seeds the store again.
 * @param edition folder with the packs of an organisation's edition, where it is one
 */
export function stampOf(root: string, edition?: string): string {
  const hash = createHash('sha256');
  const folders = SOURCES.map((folder) => join(root, folder));
  for (const folder of edition === undefined ? folders : [...folders, edition]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(json|ts)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
