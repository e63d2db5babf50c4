import {
  closeSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';

type Hurt = (file: string) => void;

const cutInHalf: Hurt = (file) => truncateSync(file, statSync(file).size >> 1);
const empty: Hurt = (file) => truncateSync(file, 0);
const lose: Hurt = (file) => rmSync(file, { force: true });
const garble: Hurt = (file) => writeFileSync(file, 'no such file\n');
/** As a failing disk does: four bytes here and there. */
const flip: Hurt = (file) => {
  const { size } = statSync(file);
  const open = openSync(file, 'r+');
  for (let at = 700; at < size - 4; at += 3_001)
    writeSync(open, Buffer.from([0xff, 0, 0xaa, 0x55]), 0, 4, at);
  closeSync(open);
};

/** Ways to hurt the files of the framework store while the browser is away, by which files and how. */
const CHROMIUM: Record<string, [files: RegExp, hurt: Hurt]> = {
  'tables cut in half': [/\.leveldb\/.*\.(ldb|log)$/, cutInHalf],
  'tables with flipped bytes': [/\.leveldb\/.*\.(ldb|log)$/, flip],
  'tables lost': [/\.leveldb\/.*\.(ldb|log)$/, lose],
  'the manifest lost': [/MANIFEST-/, lose],
  'the manifest garbled': [/MANIFEST-/, garble],
  'the pointer to the manifest lost': [/\/CURRENT$/, lose],
  'the pointer to the manifest garbled': [/\/CURRENT$/, garble],
  'large values lost': [/\.blob\//, lose],
  'large values cut in half': [/\.blob\//, cutInHalf],
  'large values emptied': [/\.blob\//, empty],
  'everything emptied': [/indexeddb\.(leveldb|blob)\//, empty],
  'everything lost': [/indexeddb\.(leveldb|blob)\//, lose],
};
/**
 * Firefox names the files of a database by its name's ends in turn: `rung` is `rgun`. It puts values of more than a
 * megabyte alone into files of their own, which no framework that is brought in quickly has.
 */
const FIREFOX: Record<string, [files: RegExp, hurt: Hurt]> = {
  'the database cut in half': [/rgun\.sqlite$/, cutInHalf],
  'the database with flipped bytes': [/rgun\.sqlite$/, flip],
  'the database garbled': [/rgun\.sqlite$/, garble],
  'the database emptied': [/rgun\.sqlite$/, empty],
  'the database lost': [/rgun\.sqlite$/, lose],
  'all databases of the extension emptied': [/moz-extension.*\/idb\/.*\.sqlite$/, empty],
};

/** The kinds of damage that this browser's files can take. */
export const fileHarms = (kind: BrowserKind): string[] =>
  Object.keys(kind === 'chromium' ? CHROMIUM : FIREFOX);

/** Hurts the files in a profile that no browser holds; gives how many there were of the kind. */
export function harmFiles(kind: BrowserKind, profile: string, what: string): number {
  const [files, hurt] = (kind === 'chromium' ? CHROMIUM : FIREFOX)[what] ?? [];
  if (!files || !hurt) throw new Error(`No such harm: ${what}`);
  const found = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && basename(entry.name) !== 'LOCK')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /IndexedDB|\/idb\//.test(file) && files.test(file));
  for (const file of found) hurt(file);
  return found.length;
}
