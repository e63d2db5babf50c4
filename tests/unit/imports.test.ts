import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build-when-stale.ts';

/** One import statement: the file that holds it, and what it asks for as a path from the root, or a package's name. */
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]/gm;

function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named, bare]) => {
    const target = named ?? bare ?? '';
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
const inside =
  (...folders: string[]) =>
  ({ to }: Import): boolean =>
    folders.some((folder) => to === folder || to.startsWith(`${folder}/`));

interface Rule {
  /** Folder that the rule binds. */
  folder: string;
  why: string;
  allows: (one: Import) => boolean;
}

const FRAMEWORKS_AND_DATABASE = ['dexie', 'preact', 'fuse.js'];
/** architecture.md: one way through the house, nothing calls back up it. */
const RULES: Rule[] = [
  {
    folder: 'components',
    why: 'views take data and callbacks, and know no messaging and no storage',
    allows: (one) =>
      isPackage(one)
        ? /^preact(\/|$)/.test(one.to) || one.to === 'diff'
        : inside('components', 'lib/texts')(one) ||
          (one.typeOnly &&
            inside(
              'lib/lookup',
              'lib/match/types.ts',
              'lib/messages.ts',
              'lib/pack',
              'lib/import',
              'lib/edit',
              'lib/export',
              'lib/import-worker',
            )(one)) ||
          inside('lib/lookup/view.ts', 'lib/pack/fill-template.ts')(one),
  },
  {
    folder: 'lib/match',
    why: 'the matcher is pure: no DOM, no browser, no Dexie',
    allows: (one) =>
      isPackage(one)
        ? !/^(dexie|preact|wxt)(\/|$)/.test(one.to)
        : inside('lib/match', 'lib/pack', 'lib/limits.ts', 'data')(one),
  },
  {
    folder: 'lib/page',
    why: 'the page side knows no frameworks, no Dexie and none of the matcher',
    allows: (one) =>
      isPackage(one)
        ? !FRAMEWORKS_AND_DATABASE.some((name) => one.to.startsWith(name))
        : !inside('lib/store', 'lib/pack', 'lib/lookup', 'lib/match', 'lib/worker', 'components')(one) ||
          one.typeOnly,
  },
  {
    folder: 'lib/store',
    why: 'the store runs in the worker: no DOM, no views',
    allows: (one) => !inside('lib/page', 'components', 'entrypoints')(one) && !/^preact/.test(one.to),
  },
  {
    folder: 'lib/lookup',
    why: 'a lookup knows no UI and no database',
    allows: (one) =>
      isPackage(one)
        ? !/^(dexie|preact|wxt)(\/|$)/.test(one.to)
        : inside('lib/lookup', 'lib/pack', 'lib/match', 'lib/texts', 'lib/limits.ts', 'lib/errors.ts')(one) ||
          (one.typeOnly && inside('lib/store')(one)),
  },
  {
    folder: 'lib/pack',
    why: 'the pack model knows nothing else',
    allows: (one) => (isPackage(one) ? one.to === 'valibot' : inside('lib/pack')(one)),
  },
  {
    folder: 'lib',
    why: 'nothing in lib calls up to the entrypoints or the views',
    allows: (one) => !inside('entrypoints', 'components', 'tests')(one),
  },
  {
    folder: 'entrypoints',
    why: 'what ships needs nothing of the tests',
    allows: (one) => !inside('tests')(one),
  },
];

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
  });

  it.each(RULES)('of $folder: $why', ({ folder, allows }) => {
    const wrong = ALL.filter((one) => one.from.startsWith(`${folder}/`) && !allows(one));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('name the file with its ending', () => {
    const bare = ALL.filter((one) => !isPackage(one) && !/\.(tsx?|json|css)$/.test(one.to));
    expect(bare.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

/**
 * The matcher and the store must run where there is no page; the types of the compiler include one. `window` is also
 * a word of the matcher for a stretch of tokens, so that it counts only with a name of the browser behind it.
 */
const DOM =
  /(?<![\w$.'"-])(?:(?:document|localStorage|navigator)[.[]|window\.(?:document|location|navigator|add|get|set|post|open|local))/;

describe('What runs without a page', () => {
  const files = ['lib/match', 'lib/store', 'lib/pack', 'lib/lookup'].flatMap(sourcesUnder);

  it.each(files)('%s asks for no DOM', (file) => {
    const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(DOM.exec(code)?.[0]).toBeUndefined();
  });
});
