import { gzipSync, zipSync } from 'fflate';
import { pick } from '../bench/statistics.ts';

type Chance = () => number;
export interface Bytes {
  name: string;
  bytes: Uint8Array;
}
type Mutate = (files: Bytes[], chance: Chance) => Bytes[];

/** A file that unpacks to so much more than it is. 1 MB suffices to see whether ratios are watched. */
const BOMB = new Uint8Array(30_000_000);

/** Not the time of the run, which would make other bytes of the same seed. By the clock on the wall, as in zips. */
const PACKED = new Date(2026, 0, 1);

/** A zip of these files, the same bytes each time. */
export const zipOf = (files: Bytes[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 1, mtime: PACKED });

/** The first file with other bytes. */
const change = (files: Bytes[], make: (bytes: Uint8Array) => Uint8Array): Bytes[] =>
  files.map((file, at) => (at === 0 ? { ...file, bytes: make(file.bytes) } : file));

function flip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const flipped = bytes.slice();
  for (let left = 1 + Math.floor(chance() * 8); left > 0 && flipped.length > 0; left--) {
    flipped[Math.floor(chance() * flipped.length)] = Math.floor(chance() * 256);
  }
  return flipped;
}

const utf16 = (bytes: Uint8Array, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${new TextDecoder().decode(bytes)}`, 'utf16le'));

const zipped = (files: Bytes[], make: (zip: Uint8Array) => Uint8Array = (zip) => zip): Bytes[] => [
  { name: 'files.zip', bytes: make(zipOf(files)) },
];

const MUTATIONS: Mutate[] = [
  (files, chance) => change(files, (bytes) => flip(bytes, chance)),
  (files, chance) => change(files, (bytes) => bytes.slice(0, Math.floor(chance() * bytes.length))),
  (files) => change(files, (bytes) => utf16(bytes, true)),
  (files) => change(files, (bytes) => utf16(bytes, false)),
  (files) =>
    change(files, (bytes) => Uint8Array.from(Buffer.from(new TextDecoder().decode(bytes), 'latin1'))),
  (files) => change(files, (bytes) => gzipSync(bytes, { mtime: 0 })),
  (files) => zipped(files),
  (files, chance) => zipped(files, (zip) => flip(zip, chance)),
  (files, chance) => zipped(files, (zip) => zip.slice(0, Math.floor(chance() * zip.length))),
  (files) => zipped(zipped(files)),
  (files) => zipped(files.map(({ name, bytes }) => ({ name: `../../${name}`, bytes }))),
  (files) => zipped(files.map(({ name, bytes }) => ({ name: `__proto__/${name}`, bytes }))),
  (files, chance) => files.filter((_, at) => at === 0 || chance() < 0.7),
  (files) => [...files, ...files],
];

/** Files with a fault of encoding or packing, or some of them missing. */
export function mutateBytes(files: Bytes[], chance: Chance): Bytes[] {
  // Rare, as one costs as much as a thousand others.
  if (chance() < 0.004)
    return [{ name: 'bomb.zip', bytes: zipOf([...files, { name: 'zeros.csv', bytes: BOMB }]) }];
  return pick(MUTATIONS, chance)(files, chance);
}
