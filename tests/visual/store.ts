import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../../scripts/build-when-stale.ts';
import type { Mode } from './modes.ts';
import { smallPng } from './small-png.ts';
import type { Picture } from './take.ts';

const FOLDER = join(ROOT, 'tests/visual');
const RECORDED = join(FOLDER, 'recorded.json');
const DIFFERENCES = join(ROOT, '.output/visual');

/** What the stored pictures were drawn by; another draws letters a little differently. */
export interface Recorded {
  /** Chromium's major version. */
  chromium: number;
  platform: string;
}

const fileOf = (mode: Mode['name'], name: string): string => join(FOLDER, mode, `${name}.png`);

/** The major version in what a browser says of itself, such as `Chrome/156.0.7000.1`. */
export const majorOf = (version: string): number => Number(/\d+/.exec(version)?.[0]);

function recorded(): Recorded | undefined {
  return existsSync(RECORDED) ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as Recorded) : undefined;
}

/** Why nothing can be compared here, as a sentence; nothing where it can. */
export function whyNotCompared(now: Recorded, stored: Recorded | undefined = recorded()): string | undefined {
  if (!stored) return 'No pictures are stored: npm run pictures -- --visual records them.';
  if (stored.chromium === now.chromium && stored.platform === now.platform) return undefined;
  const [then, here] = [stored, now].map(({ chromium, platform }) => `Chromium ${chromium} on ${platform}`);
  return `Pictures are not compared: they are of ${then}, and this is ${here}.`;
}

/** Names of a mode's pictures. */
export function storedNames(mode: Mode['name']): string[] {
  const folder = join(FOLDER, mode);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => file.replace(/\.png$/, ''));
}

export const storedPicture = (mode: Mode['name'], name: string): Uint8Array =>
  readFileSync(fileOf(mode, name));

/** Takes the place of all pictures of a mode; gives their size in bytes. */
export function storePictures(mode: Mode['name'], pictures: Picture[]): number {
  rmSync(join(FOLDER, mode), { recursive: true, force: true });
  mkdirSync(join(FOLDER, mode), { recursive: true });
  let bytes = 0;
  for (const { name, png } of pictures) {
    const small = smallPng(png);
    writeFileSync(fileOf(mode, name), small);
    bytes += small.length;
  }
  return bytes;
}

export function storeRecorded(now: Recorded): void {
  writeFileSync(RECORDED, `${JSON.stringify(now, null, 2)}\n`);
}

/** Puts what was drawn, what was expected and where they differ side by side on disk; gives their paths. */
export function keepDifference(name: string, pictures: Record<string, Uint8Array | undefined>): string[] {
  mkdirSync(DIFFERENCES, { recursive: true });
  return Object.entries(pictures).flatMap(([part, png]) => {
    if (!png) return [];
    const path = join(DIFFERENCES, `${name}-${part}.png`);
    writeFileSync(path, png);
    return [relative(ROOT, path)];
  });
}

/** Takes away what an earlier run kept. */
export function forgetDifferences(): void {
  rmSync(DIFFERENCES, { recursive: true, force: true });
}
