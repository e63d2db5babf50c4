import { expect, test } from 'vitest';
import { droppedFiles } from '../../lib/ui/frameworks/dropped-files.ts';

/** A folder of a disk, as a browser gives it: a hundred entries at a time, which count how often they are opened. */
function disk() {
  let opened = 0;
  const file = (name: string) => ({
    name,
    isFile: true,
    file: (resolve: (file: File) => void) => {
      opened += 1;
      resolve(new File(['a,b'], name));
    },
  });
  const folder = (name: string, inside: object[]) => ({
    name,
    isFile: false,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (resolve: (some: object[]) => void) => {
          resolve(inside.slice(at, at + 100));
          at += 100;
        },
      };
    },
  });
  const drop = (...entries: object[]) =>
    ({
      items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    }) as unknown as DataTransfer;
  const many = (count: number, make: (name: string) => object) =>
    Array.from({ length: count }, (_, at) => make(`${at}`));
  return { file, folder, drop, many, opened: () => opened };
}

test('the files of folders in a drop are given with their folders', async () => {
  const { drop, file, folder } = disk();
  const files = await droppedFiles(drop(file('a.csv'), folder('x', [folder('y', [file('b.csv')])])));
  expect(files).toMatchObject([{ name: 'a.csv' }, { name: 'x/y/b.csv' }]);
});

test('hidden files and folders are no files of an import', async () => {
  const { drop, file, folder, many } = disk();
  const git = folder('.git', many(1_000, file));
  expect(await droppedFiles(drop(folder('x', [git, file('.DS_Store'), file('a.csv')])))).toMatchObject([
    { name: 'x/a.csv' },
  ]);
});

test.each([
  ['side by side', ({ drop, file, many }: ReturnType<typeof disk>) => drop(...many(20_000, file))],
  [
    'in a folder',
    ({ drop, file, folder, many }: ReturnType<typeof disk>) => drop(folder('x', many(20_000, file))),
  ],
  [
    'in folders of which each holds one',
    ({ drop, file, folder, many }: ReturnType<typeof disk>) =>
      drop(
        folder(
          'x',
          many(20_000, (name) => folder(name, [file('a.csv')])),
        ),
      ),
  ],
])('of twenty thousand files %s none is opened', async (_where, make) => {
  const made = disk();
  expect(await droppedFiles(make(made))).toBe('too-many');
  expect(made.opened()).toBe(0);
});

test('twenty thousand empty folders are not gone through', async () => {
  const { drop, folder, many } = disk();
  expect(
    await droppedFiles(
      drop(
        folder(
          'x',
          many(20_000, (name) => folder(name, [])),
        ),
      ),
    ),
  ).toBe('too-many');
});
