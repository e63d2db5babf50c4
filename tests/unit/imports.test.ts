import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';

/** One import statement: the file that holds it, and what it asks for as a path from the root, or a package's name. */
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, bare, dynamic]) => {
    const target = named ?? bare ?? dynamic ?? '';
    const local = target.startsWith('.')
      ? relative(ROOT, resolve(dirname(join(ROOT, file)), target))
      : target;
    return { from: file, to: local.split('?')[0] ?? '', typeOnly: type !== undefined };
  });
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const isPackage = ({ to }: Import): boolean =>
  !/^(entrypoints|components|lib|data|tests|scripts|public)\//.test(to);
/** The room that a file is in; a file that lies loose in `lib` is one by itself. */
function roomOf(file: string): string {
  const [top = '', second = '', third] = file.split('/');
  if (top !== 'lib') return top;
  return third === undefined ? file : `lib/${second}`;
}

interface Room {
  why: string;
  /** Rooms and loose files of `lib` that it may use. */
  uses: string[];
  /** Rooms whose types alone it may name. */
  names?: string[];
  packages?: string[];
}

const ASKING = ['lib/client.ts', 'lib/errors.ts', 'lib/messages.ts'];
const LIMITS = [
  'lib/limits.ts',
  'lib/fold-name.ts',
  'lib/errors.ts',
  'lib/in-turn.ts',
  'lib/without-end.ts',
  'lib/exclusive.ts',
];
/** architecture.md: one way through the house, nothing calls back up it. What a room does not name it may not use. */
const ROOMS: Record<string, Room> = {
  components: {
    why: 'views take data and callbacks, and know no messaging and no storage',
    uses: ['lib/lookup', 'lib/pack', 'lib/texts'],
    names: ['lib/posting', 'lib/import', 'lib/import-worker', 'lib/edit', 'lib/export'],
    packages: ['preact'],
  },
  'lib/match': {
    why: 'the matcher is pure: no DOM, no browser, no Dexie',
    uses: ['lib/pack', 'lib/limits.ts', 'lib/fold-name.ts', 'data'],
    packages: ['fuse.js'],
  },
  'lib/posting': {
    why: 'a posting as a whole knows no DOM, no browser and no database',
    uses: ['lib/lookup', 'lib/match', 'lib/pack', 'lib/limits.ts'],
    names: ['lib/store'],
  },
  'lib/page': {
    why: 'the page side knows no frameworks, no Dexie and none of the matcher',
    uses: ['lib/card-frame', 'lib/posting', ...ASKING, ...LIMITS],
    names: ['lib/match', 'lib/state'],
    packages: ['wxt'],
  },
  'lib/card-frame': {
    why: 'the document of the card knows neither the page around it nor frameworks',
    uses: [],
    names: ['lib/match', 'lib/state'],
  },
  'lib/store': {
    why: 'the store runs in the worker: no DOM, no views',
    uses: ['lib/pack', ...LIMITS],
    names: ['lib/lookup', 'lib/import-worker'],
    packages: ['dexie', 'valibot'],
  },
  'lib/lookup': {
    why: 'a lookup knows no UI and no database',
    uses: ['lib/pack', 'lib/limits.ts'],
    names: ['lib/match', 'lib/store'],
    packages: ['diff'],
  },
  'lib/pack': { why: 'the pack model knows nothing else', uses: ['lib/fold-name.ts'], packages: ['valibot'] },
  'lib/import': {
    why: 'an import knows no views, no database and no browser',
    uses: ['lib/pack', 'data', ...LIMITS],
    names: ['lib/export'],
    packages: ['fflate', 'saxen', 'entities'],
  },
  'lib/export': {
    why: 'an export knows no views, no database and no browser',
    uses: ['lib/import', 'lib/pack', 'lib/texts', ...LIMITS],
    names: ['lib/state'],
    packages: ['valibot', 'uuid'],
  },
  'lib/edit': {
    why: 'an editor’s draft knows packs alone',
    uses: ['lib/import', 'lib/pack', 'lib/fold-name.ts'],
  },
  'lib/import-worker': {
    why: 'the worker of imports knows no views',
    uses: ['lib/import', 'lib/export', 'lib/pack', ...ASKING, ...LIMITS],
    names: ['lib/worker'],
    packages: ['wxt'],
  },
  'lib/state': {
    why: 'what is kept beside the frameworks knows no views and no pages',
    uses: ['lib/pack', 'lib/policy', 'lib/texts', ...LIMITS],
    names: ['lib/edit', 'lib/lookup', 'lib/match', 'lib/messages.ts'],
    packages: ['valibot', 'wxt'],
  },
  'lib/policy': {
    why: 'a policy is data that is read',
    uses: ['lib/state', 'lib/texts'],
    packages: ['valibot'],
  },
  'lib/texts': {
    why: 'words know no more than what they are about',
    uses: [],
    names: ['lib/export', 'lib/import', 'lib/match', 'lib/pack'],
    packages: ['wxt'],
  },
  'lib/ui': {
    why: 'hooks know how to ask, not how it is drawn, nor who answers',
    uses: [
      'lib/edit',
      'lib/export',
      'lib/import',
      'lib/lookup',
      'lib/pack',
      'lib/policy',
      'lib/state',
      'lib/texts',
      'data',
      ...ASKING,
      ...LIMITS,
    ],
    names: ['lib/import-worker', 'lib/match', 'lib/posting'],
    packages: ['preact', 'wxt'],
  },
  'lib/worker': {
    why: 'the background knows no views and no DOM',
    uses: [
      'lib/card-frame',
      'lib/lookup',
      'lib/match',
      'lib/pack',
      'lib/policy',
      'lib/posting',
      'lib/state',
      'lib/store',
      'lib/texts',
      'lib/messages.ts',
      'data',
      ...LIMITS,
    ],
    names: ['lib/import-worker'],
    packages: ['valibot', 'wxt'],
  },
  entrypoints: {
    why: 'what ships needs nothing of the tests and of the tools',
    uses: ['components', 'lib'],
    packages: ['preact', 'wxt'],
  },
};

function isAllowed(room: string, { to, typeOnly }: Import): boolean {
  const { uses, names = [], packages = [] } = ROOMS[room] as Room;
  if (isPackage({ to } as Import)) return packages.some((name) => to === name || to.startsWith(`${name}/`));
  const target = roomOf(to);
  const isIn = (list: string[]) => list.some((one) => target === one || to.startsWith(`${one}/`));
  return target === room || isIn(uses) || (typeOnly && isIn(names));
}

const ALL = ['entrypoints', 'components', 'lib']
  .flatMap(sourcesUnder)
  .flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')));

describe('Imports', () => {
  it('are found', () => {
    expect(ALL.length).toBeGreaterThan(50);
    const text = "import { a } from './a.ts';\nimport type { B } from '../pack/b.ts';\nimport 'dexie';\n";
    expect(importsIn('lib/match/x.ts', text)).toEqual([
      { from: 'lib/match/x.ts', to: 'lib/match/a.ts', typeOnly: false },
      { from: 'lib/match/x.ts', to: 'lib/pack/b.ts', typeOnly: true },
      { from: 'lib/match/x.ts', to: 'dexie', typeOnly: false },
    ]);
    expect(importsIn('lib/match/x.ts', "const a = await import('../page/a.ts');")).toEqual([
      { from: 'lib/match/x.ts', to: 'lib/page/a.ts', typeOnly: false },
    ]);
  });

  it('of files that lie loose in lib go to no room but by type', () => {
    const loose = ALL.filter(({ from }) => /^lib\/[^/]+$/.test(from));
    const allowed = ['lib/card-frame', ...LIMITS];
    const wrong = loose.filter(
      (one) => !one.typeOnly && !isPackage(one) && !allowed.includes(roomOf(one.to)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each(Object.entries(ROOMS).map(([room, { why }]) => ({ room, why })))('of $room: $why', ({ room }) => {
    const wrong = ALL.filter((one) => roomOf(one.from) === room && !isAllowed(room, one));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('name the file with its ending', () => {
    const bare = ALL.filter((one) => !isPackage(one) && !/\.(tsx?|json|css)$/.test(one.to));
    expect(bare.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

/** Most files that lie directly in one folder; the harness of the browser tests is what scripts outside build on. */
const MOST_FILES = 40;
const FREE = ['tests/browser/harness'];
const foldersOf = (root: string): string[] => [
  root,
  ...readdirSync(join(ROOT, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
];

describe('Rooms', () => {
  it('of lib all have their rule', () => {
    const rooms = readdirSync(join(ROOT, 'lib'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(rooms.map(({ name }) => `lib/${name}`).filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('hold no more than 40 files in one folder', () => {
    const folders = ['entrypoints', 'components', 'lib', 'data', 'scripts', 'tests'].flatMap(foldersOf);
    const full = folders
      .map((folder) => ({
        folder,
        files: readdirSync(join(ROOT, folder), { withFileTypes: true }).filter((one) => one.isFile()).length,
      }))
      .filter(({ folder, files }) => files > MOST_FILES && !FREE.includes(folder));
    expect(full).toEqual([]);
  });

  const told = Object.keys(ROOMS);
  it.each(told)('%s says in a few lines what it is for, and names only files that there are', (room) => {
    const text = readFileSync(join(ROOT, room, 'README.md'), 'utf8');
    const files = [...text.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, file]) => file ?? '');
    expect(
      files.filter((file) => !existsSync(join(ROOT, room, file)) && !existsSync(join(ROOT, file))),
    ).toEqual([]);
    if (room !== 'lib/texts') expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(12);
  });
});

/**
 * The matcher and the store must run where there is no page; the types of the compiler include one. `window` is also
 * a word of the matcher for a stretch of tokens, so that it counts only with a name of the browser behind it.
 */
const DOM =
  /(?<![\w$.'"-])(?:(?:document|localStorage|navigator)[.[]|window\.(?:document|location|navigator|add|get|set|post|open|local))/;

describe('What runs without a page', () => {
  const files = ['lib/match', 'lib/posting', 'lib/store', 'lib/pack', 'lib/lookup'].flatMap(sourcesUnder);

  it.each(files)('%s asks for no DOM', (file) => {
    const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(DOM.exec(code)?.[0]).toBeUndefined();
  });
});
