import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedModules } from '../../../lib/worker/browser/shared-modules.ts';
import { ROOT } from '../../../scripts/build-when-stale.ts';

/** What goes into the script of the page's worker: these, and the checks of packs. */
const FOLDERS = ['lib/import', 'lib/export', 'lib/import-worker'];
const CHECKS = /^(?:check|pack-keys|problem|schema-reason)/;
const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && (folder !== 'lib/pack' || CHECKS.test(name)))
    .map((name): [string, string] => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')]);
const files = [...FOLDERS, 'lib/pack'].flatMap(filesIn);

/** Names of the schema library that are values, with its one class. */
const VALUE = /\bv\.([a-z]\w*|ValiError)\b/g;

describe('What the script of the page’s worker takes from the background’s script', () => {
  it('is every part of the schema library that it uses', () => {
    const used = files
      .filter(([, text]) => /^import \* as v from 'valibot'/m.test(text))
      .flatMap(([, text]) => [...text.matchAll(VALUE)].map(([, name]) => name ?? ''));
    expect(used.length).toBeGreaterThan(10);
    expect(Object.keys(sharedModules.valibot)).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('is every schema that it uses: a module of schemas that is not shared would bring the library along', () => {
    const importOf = (path: string) =>
      new RegExp(`^import (?!type\\b)\\{([^}]*)\\} from '${path}(pack|entities|parts|ratings)\\.ts'`, 'gm');
    const near = importOf('\\./');
    const far = importOf('(?:\\.\\./)+pack/');
    const taken = files.flatMap(([file, text]) =>
      [...text.matchAll(file.startsWith('lib/pack/') ? near : far)].flatMap(([, names = '', module]) =>
        names
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '' && !name.startsWith('type '))
          .map((name) => `${file}: ${module} ${name}`),
      ),
    );
    const { valibot: _, ...schemas } = sharedModules;
    const shared = Object.entries(schemas).flatMap(([module, given]) =>
      Object.keys(given).map((name) => `${basename(module, '.ts')} ${name}`),
    );
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((one) => !shared.some((name) => one.endsWith(`: ${name}`)))).toEqual([]);
  });
});
