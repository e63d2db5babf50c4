// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import boards from '../../../data/sites/boards.json' with { type: 'json' };
import { isJobPath, type Reader, readerFor, regionOf } from '../../../lib/page/read/site-rules.ts';

interface Rule {
  name: string;
  kind: string;
  reader: Reader;
  testUrls: string[];
  lastSeen: string | null;
}
const rules = Object.entries(
  import.meta.glob<Rule>('../../../data/sites/rules/*.json', { eager: true, import: 'default' }),
);

describe('the list of job boards', () => {
  it('asks for whole hosts over https and names each site once', () => {
    expect(boards.length).toBeGreaterThan(20);
    for (const { kind, origins } of boards) {
      expect(['job-board', 'hr-tool']).toContain(kind);
      for (const origin of origins)
        expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
    expect(new Set(boards.map(({ name }) => name)).size).toBe(boards.length);
    const all = boards.flatMap(({ origins }) => origins);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(rules)('the rule %s', (_file, rule) => {
  it('fits its schema and its own test addresses', () => {
    expect(Object.keys(rule).sort()).toEqual([
      '$schema',
      'kind',
      'lastSeen',
      'name',
      'note',
      'reader',
      'testUrls',
    ]);
    expect(rule.lastSeen === null || /^\d{4}-\d{2}-\d{2}$/.test(rule.lastSeen)).toBe(true);
    expect(rule.testUrls.length).toBeGreaterThan(0);
    for (const address of rule.testUrls) {
      const url = new URL(address);
      expect(readerFor(url.hostname), address).toEqual(rule.reader);
      expect(isJobPath(url)).toBe(true);
    }
  });

  it('has selectors that a browser takes, and a board on the one-click list', () => {
    for (const selector of [...rule.reader.title, ...rule.reader.description]) {
      expect(() => document.querySelector(selector)).not.toThrow();
    }
    expect(boards.map(({ name }) => name)).toContain(rule.name);
  });
});

describe('which rule holds', () => {
  const rule: Reader = { hosts: ['*.jobs.example'], path: '^/jobs', title: ['h2'], description: ['.text'] };

  it('is by host, with everything below it', () => {
    expect(readerFor('eu.jobs.example', [rule])).toBe(rule);
    expect(readerFor('jobs.example', [rule])).toBe(rule);
    expect(readerFor('otherjobs.example', [rule])).toBeUndefined();
  });

  it('reads only job pages unasked where the site has others', () => {
    expect(isJobPath(new URL('https://jobs.example/jobs/7'), [rule])).toBe(true);
    expect(isJobPath(new URL('https://jobs.example/feed'), [rule])).toBe(false);
    expect(isJobPath(new URL('https://elsewhere.example/feed'), [rule])).toBe(true);
  });

  it('gives the whole page where the description is not what it was', () => {
    document.body.innerHTML = `<div class="text">${'word '.repeat(60)}</div>`;
    expect(regionOf(document, rule)).toHaveLength(1);
    document.body.innerHTML = '<div class="text">Menu</div>';
    expect(regionOf(document, rule)).toEqual([]);
  });
});
