import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpParts, readBackUp } from '../../../lib/export/back-up.ts';
import { refusalOf } from '../../../lib/import/run/refusal.ts';
import { fillTemplate } from '../../../lib/pack/fill-template.ts';
import { LOCAL_KEYS } from '../../../lib/state/storage-keys.ts';
import { chances } from '../../../scripts/bench/statistics.ts';
import { ROOT } from '../../../scripts/build-when-stale.ts';
import { mutateJson } from '../../../scripts/fuzz/mutate-json.ts';
import { framework, ONET_29 } from '../import/samples.ts';

const AT = '2099-01-02T03:04:05.000Z';
const onet = (await framework(ONET_29)).pack;
const user = {
  settings: {
    locale: 'de',
    theme: 'dark',
    density: 'all',
    disabled: ['astd'],
    pausedHosts: ['jobs.example'],
  },
  rejections: [
    {
      text: 'AE',
      folded: 'ae',
      id: 'ladder:ae',
      name: '<img src=x onerror=alert(1)>',
      framework: 'Career ladder',
      host: '*',
      at: 1,
    },
  ],
};
const whole = backUpParts(user, [onet, { ...onet, id: 'second' }], AT).join('');
const none = () => false;
const read = (text: string, isBundled: (id: string) => boolean = none) =>
  readBackUp(text, 'b.json', isBundled);
/** The sentence and the first place that a refusal names. */
function refused(text: string, isBundled?: (id: string) => boolean): string {
  try {
    read(text, isBundled);
  } catch (error) {
    const { message, values, problems } = refusalOf(error);
    const [first] = problems;
    return [
      fillTemplate(message, values),
      ...(first ? [`${first.field} ${fillTemplate(first.reason, first.values)}`] : []),
    ].join(' | ');
  }
  throw new Error('nothing was refused');
}
const changed = (change: (json: Record<string, unknown>) => unknown): string => {
  const json = JSON.parse(whole);
  change(json);
  return JSON.stringify(json);
};

describe('A back-up', () => {
  it('brings back what it holds', () => {
    expect(read(whole)).toEqual({ at: AT, user, packs: [onet, { ...onet, id: 'second' }] });
  });

  it('may hold nothing, and what an older version left out is empty', () => {
    expect(read(backUpParts({}, [], AT).join(''))).toEqual({ at: AT, user: {}, packs: [] });
    expect(read(JSON.stringify({ rung: 'back-up', format: 1, at: AT }))).toEqual({
      at: AT,
      user: {},
      packs: [],
    });
  });

  it('says which field shows that a newer version wrote it', () => {
    expect(refused(changed((json) => Object.assign(json, { format: 2 })))).toMatch(
      /“format” of b\.json says 2/u,
    );
    const later = changed((json) => Object.assign(json.user as object, { notes: [] }));
    expect(refused(later)).toContain('at /user/notes');
    expect(refused(changed((json) => Object.assign(json, { extra: 1 })))).toContain('at /extra');
  });

  it.each([
    ['no JSON', '{"rung": "back-up",'],
    ['another file', '{"format":1,"kind":"framework"}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a text', '"back-up"'],
  ])('is not %s, and that is said in a sentence', (_what, text) => {
    expect(refused(text)).toMatch(/^b\.json is no back-up/u);
  });

  it.each([
    [
      '/user/settings/theme',
      (json: Record<string, unknown>) => Object.assign(json, { user: { settings: { theme: 'pink' } } }),
    ],
    [
      '/user/rejections/0/at',
      (json: Record<string, unknown>) =>
        Object.assign(json, { user: { rejections: [{ ...user.rejections[0], at: 'now' }] } }),
    ],
    ['/at', (json: Record<string, unknown>) => Object.assign(json, { at: 'yesterday' })],
    ['/frameworks', (json: Record<string, unknown>) => Object.assign(json, { frameworks: {} })],
    ['/frameworks/0', (json: Record<string, unknown>) => Object.assign(json, { frameworks: [null] })],
    [
      '/frameworks/0/title',
      (json: Record<string, unknown>) => Object.assign(json, { frameworks: [{ ...onet, title: 7 }] }),
    ],
    [
      '/frameworks/1/id',
      (json: Record<string, unknown>) => Object.assign(json, { frameworks: [onet, onet] }),
    ],
  ])('is refused where %s is wrong', (place, change) => {
    expect(refused(changed(change))).toContain(`at ${place}`);
  });

  it('takes no framework in the place of one that comes with Rung', () => {
    expect(refused(whole, (id) => id === onet.id)).toContain('/frameworks/0/id');
  });

  it('is refused where it nests without end', () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    expect(refused(whole.replace('"settings": {', `"drafts": { "a": ${deep} }, "settings": {`))).toContain(
      'nests deeper',
    );
  });

  it('is read or refused in a sentence, however it was spoilt', () => {
    for (let number = 0; number < 300; number++) {
      const text = mutateJson(whole, chances(5_000 + number));
      try {
        read(text);
      } catch (error) {
        const { code, message, values } = refusalOf(error);
        expect(code, `case ${number}: ${message}`).toBe('broken');
        expect(fillTemplate(message, values)).toMatch(/^(?:b\.json|The field) .+\.$/u);
      }
    }
  });

  it('takes nothing from the prototype of objects', () => {
    const text = whole.replace('"settings": {', '"__proto__": { "polluted": true }, "settings": {');
    expect(refused(text)).toMatch(/cannot be read/u);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

const SOURCES = ['lib', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file): [string, string] => [relative(ROOT, file), readFileSync(file, 'utf8')]),
);
const WRITERS = SOURCES.filter(([, text]) => /\b(?:area\.set|writeValues)\(\{ [[\w]/u.test(text));
const constantsIn = (text: string) =>
  [...text.matchAll(/const (\w+) = '([^']+)'/gu)].map(([, name = '', value = '']): [string, string] => [
    name,
    value,
  ]);
/** Keys that files share by an exported name. */
const SHARED = new Map(
  SOURCES.flatMap(([, text]) => constantsIn(text.match(/export const .*/gu)?.join('\n') ?? '')),
);

describe('What is stored on the device', () => {
  it('goes through the one area, which scripts in pages do not reach', () => {
    const direct = SOURCES.filter(([, text]) => /storage\.(?:local|sync)\.[gs]et\(/u.test(text));
    const others = direct.map(([file]) => file).filter((file) => !file.startsWith('lib/state/'));
    expect(others).toEqual([]);
    expect(WRITERS.length).toBeGreaterThan(4);
  });

  it.each(WRITERS)('by %s is in the list of keys, so that a back-up covers it', (file, text) => {
    const own = new Map(
      [...text.matchAll(/const (\w+) = '([^']+)'/gu)].map(([, name, value]) => [name, value]),
    );
    const written = [...text.matchAll(/\b(?:area\.set|writeValues)\(\{ \[?([\w'-]+)\]?/gu)].map(
      ([, key = '']) => key,
    );
    expect(written.length, `${file} writes under a key that this test cannot read`).toBeGreaterThan(0);
    const keys = written.map((name) => own.get(name) ?? SHARED.get(name) ?? name.replaceAll("'", ''));
    expect(keys.filter((key) => !(key in LOCAL_KEYS))).toEqual([]);
  });
});
