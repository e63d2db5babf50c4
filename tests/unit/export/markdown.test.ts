import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../lib/export/markdown.ts';
import { linked, plain } from '../../../lib/export/markdown-text.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { exportTexts } from '../../../lib/texts/frameworks/en/export.ts';
import { bundledPacks } from '../bundled.ts';
import { CREW } from './crew.ts';

const words = exportTexts.document;
const frameworks = [
  ...bundledPacks().filter((pack): pack is FrameworkPack => pack.kind === 'framework'),
  CREW,
];
const byId = (id: string): FrameworkPack => {
  const pack = frameworks.find((one) => one.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
};
/** A document as a reader sees it whose program shows escaped signs. */
const read = (text: string) =>
  text
    .replace(/\\([\p{P}\p{S}])/gu, '$1')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ');

describe('A framework as a document', () => {
  it.each(frameworks.map((pack) => [pack.id, pack] as const))('%s says all that it holds', (_id, pack) => {
    const text = read(markdownOf(pack, words));
    const levels = pack.scales.flatMap((scale) => scale.levels);
    const said = [
      pack.title,
      pack.source.title,
      pack.source.licence.text,
      pack.source.licence.attribution,
      ...pack.competencies.flatMap(({ name, definition }) => [name, definition ?? '']),
      ...pack.roles.flatMap(({ title, summary }) => [title, summary ?? '']),
      ...[...pack.competencies, ...pack.roles].flatMap(({ labels }) =>
        labels.map(({ text: label }) => label),
      ),
      ...[pack, ...pack.competencies, ...pack.roles, ...levels].flatMap(({ statements }) =>
        statements.map(({ text: statement }) => statement),
      ),
      ...pack.rubrics.flatMap(({ cells }) => cells.map(({ text: cell }) => cell)),
      ...pack.gaps.map(({ note }) => note),
    ];
    const missing = said.filter((one) => !text.includes(one.replace(/\s+/gu, ' ')));
    expect(missing).toEqual([]);
  });

  it('shows the levels of a competency as a table and the ladder as a numbered list', () => {
    const sal = markdownOf(byId('sal'), words);
    expect(sal).toContain('### Customer Complaint Resolution');
    expect(sal).toMatch(/\| Level \| What it looks like \|\n\| --- \| --- \|\n\| 1 General Familiarity \| /u);
    const ladder = markdownOf(byId('ladder'), words);
    expect(ladder).toMatch(/\n1\. Sales Development Representative\n2\. Account Executive\n/u);
  });

  it('says that the text is ours, and what the licence of the source is', () => {
    const text = markdownOf(byId('sal'), words);
    expect(text).toContain(`> ${words.restated}`);
    expect(text).toContain(`> ${words.passOn.no}`);
    const open = byId('sal');
    const free = {
      ...open,
      source: { ...open.source, licence: { ...open.source.licence, redistribution: 'yes' } },
    };
    expect(markdownOf(free as FrameworkPack, words)).not.toContain(words.passOn.no);
  });

  it('writes a competency whose parents go in a circle, and one that lies deep', () => {
    const [one] = byId('sal').competencies;
    if (!one) throw new Error('no competency');
    const chain = Array.from({ length: 5_000 }, (_, at) => ({
      ...one,
      key: `k${at}`,
      name: `Deep ${at}`,
      ...(at > 0 ? { parent: `k${at - 1}` } : {}),
    }));
    const circle = [
      { ...one, key: 'a', name: 'Ring A', parent: 'b' },
      { ...one, key: 'b', name: 'Ring B', parent: 'a' },
    ];
    const text = markdownOf({ ...byId('sal'), competencies: [...chain, ...circle] }, words);
    for (const name of ['Deep 4999', 'Ring A', 'Ring B']) expect(text.split(`# ${name}\n`)).toHaveLength(2);
  });
});

describe('A text in a document', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[link](javascript:alert(1))', '\\[link\\](javascript:alert(1))'],
    ['# heading', '\\# heading'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['a | b', 'a \\| b'],
    ['two\nlines\r\n# three', 'two lines \\# three'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['`code` *bold* _thin_ ~~no~~', '\\`code\\` \\*bold\\* \\_thin\\_ \\~\\~no\\~\\~'],
    ['see https://evil.example and www.evil.example', 'see https:\\/\\/evil.example and www\\.evil.example'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j is shown as it is', (given, written) => {
    expect(plain(given)).toBe(written);
  });

  it('links to the web only', () => {
    expect(linked('https://jobs.example/a?b=c')).toBe('<https://jobs.example/a?b=c>');
    expect(linked('javascript:alert(1)')).toBe('javascript:alert(1)');
    expect(linked('https://a.example/> <b>')).not.toContain('<b>');
  });
});
