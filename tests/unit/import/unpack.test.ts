import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importFiles } from '../../../lib/import/run/import-files.ts';
import type { ImportProgress } from '../../../lib/import/run/pacer.ts';
import { MAX_IMPORT_FILES, MAX_UNPACKED_FILE_BYTES } from '../../../lib/limits.ts';
import { fillTemplate } from '../../../lib/pack/fill-template.ts';
import { ONET_29 } from './samples.ts';

const ONET: Zippable = Object.fromEntries(
  ONET_29.map(({ name, text }) => [`db_29_9_text/${name}`, strToU8(String(text))]),
);
const zip = (files: Zippable = ONET) => zipSync(files);

async function read(name: string, bytes: Uint8Array) {
  const { frameworks, refusals, unknown } = await importFiles([{ name, blob: bytes }]);
  return {
    frameworks,
    refusals: refusals.map(({ code, message, file, values }) => [
      code,
      fillTemplate(message, { file: file ?? '', ...values }),
    ]),
    unknown: unknown.map(({ file, reason, values }) => [file, fillTemplate(reason, values)]),
  };
}

/** A copy in which some bytes are others. `find` is the start of a record of the zip. */
function patched(bytes: Uint8Array, find: number[], offset: number, put: number[], which = 0) {
  const copy = bytes.slice();
  let seen = 0;
  for (let at = 0; at < copy.length; at += 1) {
    if (!find.every((byte, n) => copy[at + n] === byte)) continue;
    if (seen === which) {
      copy.set(put, at + offset);
      return copy;
    }
    seen += 1;
  }
  throw new Error('There is no such record.');
}
const LISTED = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

test('a zip is known by its first bytes, and its files make one framework', async () => {
  const { frameworks, refusals, unknown } = await read('data.txt', zip());
  expect(frameworks.map(({ pack }) => pack.id)).toEqual(['onet-29.9']);
  expect(frameworks[0]?.files).toContain('data.txt/db_29_9_text/a.txt');
  expect([refusals, unknown]).toEqual([[], []]);
});

test('a Blob is read as bytes are', async () => {
  const { frameworks } = await importFiles([{ name: 'data.zip', blob: new Blob([zip() as BlobPart]) }]);
  expect(frameworks).toHaveLength(1);
});

test('stored entries, folders and what file managers add do no harm', async () => {
  const { frameworks, unknown } = await read(
    'data.zip',
    zip({ ...ONET, 'a/': new Uint8Array(0), '__MACOSX/x.txt': strToU8('x'), '.DS_Store': strToU8('x') }),
  );
  const stored = await read('data.zip', zipSync(ONET, { level: 0 }));
  expect([frameworks.length, stored.frameworks.length, unknown]).toEqual([1, 1, []]);
});

test('an archive or a choice of files with nothing in it says so', async () => {
  const empty = await read('a.zip', zip({ '.DS_Store': strToU8('x') }));
  expect(empty.unknown).toEqual([['a.zip', 'the archive holds no file to read']]);
  const { unknown } = await importFiles([{ name: '.hidden', blob: strToU8('x') }]);
  expect(unknown).toEqual([{ file: '.hidden', reason: 'nothing in it to read' }]);
});

test('something before the zip, as in archives that unpack themselves, moves nothing', async () => {
  const plain = zip();
  const within = new Uint8Array(plain.length + 4);
  within.set([0x50, 0x4b, 3, 4]);
  within.set(plain, 4);
  expect((await read('data.zip', within)).frameworks).toHaveLength(1);
});

test('names that lead out of the folder are made tame, and names that stand twice are told apart', async () => {
  const note = strToU8('no table');
  const { unknown } = await read(
    'a.zip',
    zip({ '../../x.txt': note, 'C:\\x.txt': note, '/x.txt': note, 'b\u202e/y\u0007.txt': note }),
  );
  expect(unknown.map(([file]) => file)).toEqual([
    'a.zip/x.txt',
    'a.zip/x (2).txt',
    'a.zip/x (3).txt',
    'a.zip/b/y.txt',
  ]);
});

test('a zip that is cut off is named as such', async () => {
  const whole = zip();
  const { frameworks, refusals } = await read('half.zip', whole.slice(0, whole.length - 30));
  expect(frameworks).toEqual([]);
  expect(refusals).toEqual([['broken', expect.stringMatching(/^half\.zip .*cut off/u)]]);
});

test('a list of contents that makes no sense is named as such', async () => {
  const none = await read('a.zip', patched(zip(), LISTED, 0, [1], 2));
  const far = await read('a.zip', patched(zip(), END, 16, [0xff, 0xff, 0xff, 0x7f]));
  const zip64 = await read('a.zip', patched(zip(), END, 16, [0xff, 0xff, 0xff, 0xff]));
  expect(none.refusals).toEqual([['broken', expect.stringContaining('damaged list of contents')]]);
  expect(far.refusals).toEqual([['broken', expect.stringContaining('damaged list of contents')]]);
  expect(zip64.refusals).toEqual([['too-large', expect.stringContaining('very large archives')]]);
});

test('entries that are locked, or packed in another way, are named and the rest is read', async () => {
  const one = zip({ 'locked.txt': strToU8('x'), ...ONET });
  const locked = await read('a.zip', patched(one, LISTED, 8, [1]));
  const other = await read('a.zip', patched(one, LISTED, 10, [9]));
  expect(locked.unknown).toEqual([['a.zip/locked.txt', expect.stringContaining('password')]]);
  expect(other.unknown).toEqual([['a.zip/locked.txt', expect.stringContaining('method 9')]]);
  expect([locked.frameworks.length, other.frameworks.length]).toEqual([1, 1]);
});

test('an entry with a changed byte is not read as if it were whole', async () => {
  const plain = zipSync({ 'a.txt': strToU8('some text, and more of it') }, { level: 0 });
  const at = plain.findIndex((_, n) => plain[n] === 's'.charCodeAt(0) && plain[n + 1] === 'o'.charCodeAt(0));
  plain[at] = 'z'.charCodeAt(0);
  expect((await read('a.zip', plain)).unknown).toEqual([['a.zip/a.txt', expect.stringContaining('damaged')]]);
});

test('an entry never unpacks to more than the zip announces', async () => {
  const bomb = zip({ 'a.txt': new Uint8Array(3_000_000).fill(97) });
  const lying = patched(bomb, LISTED, 24, [10, 0, 0, 0]);
  expect((await read('a.zip', lying)).unknown).toEqual([['a.zip/a.txt', expect.stringContaining('damaged')]]);
});

test('an entry that grows as no text does is left out, and so is one over the cap', async () => {
  const { unknown } = await read('a.zip', zip({ 'bomb.txt': new Uint8Array(3_000_000) }));
  expect(unknown).toEqual([['a.zip/bomb.txt', expect.stringContaining('200 times its size')]]);
  const size = MAX_UNPACKED_FILE_BYTES + 1;
  const bytes = [size & 255, (size >> 8) & 255, (size >> 16) & 255, (size >> 24) & 255];
  const large = await read('a.zip', patched(zip({ 'a.txt': strToU8('x') }), LISTED, 24, bytes));
  expect(large.unknown).toEqual([['a.zip/a.txt', expect.stringContaining('128 MB')]]);
});

test('archives that unpack to too much together, or hold too many files, are refused', async () => {
  const announced = [0, 0, 0, 7];
  let many: Uint8Array = zip(
    Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.txt`, strToU8('x')])),
  );
  for (let n = 0; n < 6; n += 1) many = patched(many, LISTED, 24, announced, n);
  // Packed sizes are made to fit, so that it is the sum that is too large and not the growth of each.
  for (let n = 0; n < 6; n += 1) many = patched(many, LISTED, 20, announced, n);
  expect((await read('a.zip', many)).refusals).toEqual([['too-large', expect.stringContaining('600 MB')]]);
  const crowd = Array.from({ length: MAX_IMPORT_FILES + 1 }, (_, n) => [`${n}.txt`, strToU8('x')]);
  const { refusals } = await read('a.zip', zip(Object.fromEntries(crowd)));
  expect(refusals).toEqual([['too-large', 'a.zip holds 301 files; 300 can be read at once.']]);
});

test('an archive in an archive is not opened, and says so', async () => {
  const { unknown } = await read('a.zip', zip({ 'b.zip': zip(), 'c.gz': gzipSync(strToU8('x')) }));
  expect(unknown).toEqual([
    ['a.zip/b.zip', expect.stringContaining('archive inside an archive')],
    ['a.zip/c.gz', expect.stringContaining('archive inside an archive')],
  ]);
});

test('a gzip of one table is read, and one that is cut off is named', async () => {
  const list = ONET['db_29_9_text/a.txt'] as Uint8Array;
  const { frameworks } = await read('Occupation Data.txt.gz', gzipSync(list));
  expect(frameworks).toHaveLength(1);
  const { unknown } = await read('b.gz', gzipSync(list).slice(0, 40));
  expect(unknown).toEqual([['b.gz', expect.stringContaining('cut off or damaged')]]);
});

test('documents of other programs are named with what to do about them', async () => {
  const office = (name: string) => zip({ '[Content_Types].xml': strToU8('<x/>'), [name]: strToU8('<x/>') });
  const bytes = (start: string) => Uint8Array.from(start, (sign) => sign.charCodeAt(0));
  const said = async (name: string, content: Uint8Array) => (await read(name, content)).unknown[0]?.[1];
  expect(await said('a', office('xl/workbook.bin'))).toContain('save it as .xlsx or CSV');
  expect(await said('a', office('META-INF/manifest.xml'))).toContain('OpenDocument');
  expect(await said('a', bytes('%PDF-1.7\n%\xe2\xe3'))).toContain('PDF');
  expect(await said('a', bytes('\x89PNG\r\n\x1a\n'))).toContain('picture');
  expect(await said('a', bytes('\xff\xd8\xff\xe0'))).toContain('picture');
  expect(await said('a', bytes('\xd0\xcf\x11\xe0\xa1\xb1'))).toContain('old or locked Office file');
});

test('unpacking can be cancelled and tells how far it is', async () => {
  const stop = new AbortController();
  const stages: string[] = [];
  const onProgress = ({ stage }: ImportProgress) => {
    stages.push(stage);
    if (stage === 'recognise') stop.abort();
  };
  const { frameworks, refusals } = await importFiles([{ name: 'a.zip', blob: zip() }], {
    signal: stop.signal,
    onProgress,
  });
  expect(frameworks).toEqual([]);
  expect(refusals.map(({ code }) => code)).toEqual(['cancelled']);
  expect(stages[0]).toBe('unpack');
});

test('an entry is not unpacked further than it takes to recognise it', async () => {
  const log = strToU8(Array.from({ length: 60_000 }, (_, n) => `${(n * 7919) % 100_003} line\n`).join(''));
  const bytes = zip({ 'log.bin': log });
  let size = 0;
  const counted = {
    size: bytes.length,
    read: async (from: number, to: number) => {
      size += Math.min(to, bytes.length) - from;
      return bytes.slice(from, to);
    },
  };
  await importFiles([{ name: 'a.zip', blob: counted }]);
  expect(size).toBeLessThan(bytes.length / 2);
});
