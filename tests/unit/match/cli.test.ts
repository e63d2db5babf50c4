import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ONET_29 } from '../import/samples.ts';

const ROOT = join(import.meta.dirname, '../../..');

function lookup(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/lookup/lookup.mjs', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
}
const asked = (...questions: object[]) => questions.map((one) => JSON.stringify(one)).join('\n');

describe('npm run lookup', { timeout: 60_000 }, () => {
  it('answers one line per line, in the same order', () => {
    const input = asked(
      { text: 'Senior Sales Operations Manager', context: 'title' },
      { text: 'Customer Support Supervisor', context: 'title' },
      { text: 'Problem solving', context: 'list' },
    );
    const { lines, status } = lookup(['--json'], input);
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first).toMatchObject({ verdict: 'match', matches: [{ levels: ['P3', 'P4'] }, {}] });
    expect(first.whyNot).toBeUndefined();
    expect(second).toMatchObject({ verdict: 'none', matches: [], possible: [] });
    expect(second.whyNot[0].id).toBe('sal:SM15000482');
    expect(third.possible[0]).toMatchObject({ id: 'astd:solving-problems', name: 'Solving Problems' });
    expect(third.possible[0].why).toMatch(/\w+.*\.$/);
  });
  it('keeps to one framework with --only', () => {
    const { lines } = lookup(
      ['--json', '--only', 'astd'],
      asked({ text: 'Account Executive', context: 'title' }),
    );
    expect(JSON.parse(lines[0] ?? '').matches.map(({ id }: { id: string }) => id)).toEqual([
      'astd:title:account-executive',
    ]);
  });
  it('reads well without --json', () => {
    expect(lookup(['Sales', 'Director']).lines.join('\n')).toContain(
      'Sales Director [ladder:sales-director]',
    );
  });
  it.each([
    ['a line that is no JSON', ['--json'], '{nope', /line 1/],
    ['a context that is none', ['--json'], asked({ text: 'x', context: 'poem' }), /context/],
    ['a framework that is none', ['--only', 'nope', 'x'], '', /no such framework/],
    ['a path that is none', ['--packs', '/nowhere', 'x'], '', /no such file/],
    ['an option that is none', ['--nope'], '', /nope/],
  ])('ends with a message on %s', (_, args, input, message) => {
    const { stderr, status } = lookup(args, input);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
  it('adds a framework from a file, and names what it skips in a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-packs-'));
    writeFileSync(join(folder, 'notes.json'), '{"hello": 1}');
    const pack = {
      format: 1,
      kind: 'framework',
      id: 'baking',
      revision: '1',
      lang: 'en',
      title: 'Baking',
      short: 'Baking',
      restated: true,
      source: {
        title: 'Baking',
        kind: 'curated',
        licence: { text: 'ours', redistribution: 'yes', attribution: 'us' },
        completeness: 'complete',
      },
      roles: [{ key: 'pastry', kind: 'job', title: 'Pastry Artist', loc: 'l1' }],
    };
    writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack));
    const { lines, stderr, status } = lookup(
      ['--json', '--packs', folder],
      asked({ text: 'Senior Pastry Artist (m/w/d)', context: 'title' }),
    );
    expect(JSON.parse(lines[0] ?? '').matches[0]).toMatchObject({
      id: 'baking:pastry',
      unmapped: ['Senior'],
    });
    expect(stderr).toContain('notes.json');
    expect(status).toBe(0);
    expect(lookup(['--packs', join(folder, 'notes.json'), 'x']).status).not.toBe(0);
  });
  it('reads a classification from the files of its publisher', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-onet-'));
    for (const { name, text } of ONET_29) {
      writeFileSync(join(folder, name), typeof text === 'string' ? text : await text());
    }
    writeFileSync(join(folder, 'shopping.txt'), 'bread\nbutter\n');
    const { lines, stderr, status } = lookup(
      ['--json', '--packs', folder],
      asked({ text: 'Widget Sales Representative (m/w/d)', context: 'title' }),
    );
    expect(JSON.parse(lines[0] ?? '').matches[0]).toMatchObject({
      id: 'onet-29.9:41-9999.01',
      name: 'Widget Sellers',
      label: 'Widget Sales Representative',
    });
    expect(stderr).toContain('shopping.txt');
    expect(stderr).not.toContain('b.txt');
    expect(status).toBe(0);
  });
  it('ends with a message where a file of a classification is broken', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rung-onet-'));
    writeFileSync(join(folder, 'Alternate Titles.txt'), 'O*NET-SOC Code\tAlternate Title\r\n1\tClerk\r\n');
    const { stderr, status } = lookup(['--packs', folder, 'x']);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^lookup: --packs .+: .+\.$/m);
  });
});
