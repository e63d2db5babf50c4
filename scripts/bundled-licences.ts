import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './build-when-stale.ts';

/** Licences that let a package be part of ours, on the terms that its text is handed on. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** What bundlers and frameworks put into a build under names that are no files, and the package that it comes from. */
const VIRTUAL: [RegExp, string][] = [
  [/^\0?virtual:wxt-/, 'wxt'],
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];
/** Modules of ours that are made at the build. */
const OURS = /^\0shared:/;
/** Behind its own licence, a package that is bundled itself lists those of all it is made of. */
const LIST = /^# Licenses of bundled dependencies$/m;
/** Texts of packages that bring none along, as they stand in the repository of both, github.com/wxt-dev/wxt. */
const KEPT: Record<string, string> = { wxt: 'wxt.txt', '@wxt-dev/browser': 'wxt.txt' };

/** A package of which code is in a build. */
interface Bundled {
  name: string;
  version: string;
  licence: string;
  texts: string[];
}

/** Notes the folders of all packages of which code ends up in a chunk, over all the builds that one extension takes. */
export function noteBundled(folders: Set<string>): Plugin {
  return {
    name: 'rung-note-bundled',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength > 0 ? packageOf(id) : undefined;
          if (folder !== undefined) folders.add(folder);
        }
      }
    },
  };
}

/**
 * The folder of the package that a module belongs to; `undefined` for ours.
 * @throws Error where it is not known where a module comes from
 */
export function packageOf(id: string): string | undefined {
  if (OURS.test(id)) return undefined;
  const virtual = VIRTUAL.find(([pattern]) => pattern.test(id))?.[1];
  if (virtual !== undefined) return join(ROOT, 'node_modules', virtual);
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path) ?? [];
  if (folder !== undefined) return folder;
  if (!path.startsWith(ROOT)) throw new Error(`It is not known whose licence ${JSON.stringify(id)} has.`);
  return undefined;
}

/**
 * What stands in LICENSES.txt: our licence, and each package with its licence and notice. A text that several share
 * stands once.
 * @throws Error where a package has no text, or a licence that is not allowed
 */
export function licencesOf(folders: Iterable<string>): string {
  const bundled = [...folders].map(bundledIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  const byText = new Map<string, Bundled[]>();
  for (const one of bundled) {
    const text = one.texts.join('\n\n');
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const parts = [...byText].map(([text, all]) => {
    const heads = all.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${heads.join('\n')}\n\n${text}`;
  });
  const own = `Rung (MIT)\n\n${textIn(join(ROOT, 'LICENSE'))}`;
  const intro = 'Rung, and the packages of which it holds code, with their licences.';
  return `${[intro, own, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function bundledIn(folder: string): Bundled {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.includes(license)) {
    throw new Error(
      `${name} is bundled, and its licence ${JSON.stringify(license)} is not one of ${ALLOWED.join(', ')}.`,
    );
  }
  const files = readdirSync(folder);
  const licences = files.filter((file) => /^(?:licen[cs]e|copying)(?:$|[.-])/i.test(file));
  const notices = files.filter((file) => /^notice(?:$|\.)/i.test(file));
  const texts = [...licences, ...notices].map((file) => textIn(join(folder, file)));
  const kept = licences.length === 0 ? KEPT[name] : undefined;
  if (kept !== undefined) texts.unshift(textIn(join(import.meta.dirname, 'licences', kept)));
  if (texts.length === notices.length)
    throw new Error(`${name} is bundled and brings no text of its licence along.`);
  return { name, version, licence: license, texts };
}

function textIn(path: string): string {
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  return (text.split(LIST)[0] ?? '').trim();
}
