import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonTexts as german } from '../../../lib/texts/frameworks/de/reasons.ts';
import { reasonTexts as spanish } from '../../../lib/texts/frameworks/es/reasons.ts';
import { reasonTexts as french } from '../../../lib/texts/frameworks/fr/reasons.ts';
import { ROOT } from '../../../scripts/build-when-stale.ts';

const LANGUAGES: [string, Record<string, string>][] = [
  ['German', german.reasons],
  ['French', french.reasons],
  ['Spanish', spanish.reasons],
];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const LISTS = ['lib/import/run/sentence.ts', 'lib/pack/pack-sentence.ts', 'lib/export/back-up-sentence.ts'];
const SOURCES = ['lib/import', 'lib/pack', 'lib/export', 'lib/import-worker'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => path.endsWith('.ts') && !LISTS.includes(path)),
);

/** The sentences of the type with this name: what the compiler allows an importer to say. */
function listed(type: string): string[] {
  const all = LISTS.map(read).join('\n');
  const [, body = ''] = new RegExp(`type ${type} =\\n([^;]*(?:;[^\\n][^;]*)*);\\n`, 'u').exec(all) ?? [];
  return [...body.matchAll(/^ {2}\| '(.*)'$/gmu)].map(([, sentence = '']) => sentence);
}

const SENTENCES = [
  'RowSentence',
  'FileSentence',
  'RefusalSentence',
  'PackSentence',
  'BackUpSentence',
].flatMap(listed);
const gapsIn = (sentence: string): string[] => (sentence.match(/\{\w+\}/gu) ?? []).sort();
const lastSign = (sentence: string): string | undefined => /[.:)]$/u.exec(sentence)?.[0];

describe('The sentences of importers, the check and back-ups', () => {
  it('are listed once each', () => {
    expect(SENTENCES.length).toBeGreaterThan(200);
    expect(SENTENCES.filter((one, at) => SENTENCES.indexOf(one) !== at)).toEqual([]);
  });

  it('are all said somewhere', () => {
    const code = SOURCES.map(read).join('\n');
    expect(SENTENCES.filter((one) => !code.includes(`'${one}'`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('In %s', (_name, reasons) => {
  it('each of them stands, and no other', () => {
    expect(Object.keys(reasons).sort()).toEqual([...SENTENCES].sort());
  });

  it('they have the same gaps', () => {
    const other = Object.entries(reasons).filter(
      ([english, own]) => gapsIn(english).join() !== gapsIn(own).join(),
    );
    expect(other).toEqual([]);
  });

  it('they end as in English and are no English', () => {
    const wrong = Object.entries(reasons).filter(
      ([english, own]) =>
        own === english ||
        own.trim() !== own ||
        lastSign(english) !== lastSign(own) ||
        /(?<!\p{L})(?:the|which|is|not|with)(?!\p{L})/u.test(own),
    );
    expect(wrong).toEqual([]);
  });
});
