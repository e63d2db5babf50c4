import { describe, expect, it } from 'vitest';
import { forbiddenIn } from '../../scripts/scan-output.ts';
import { countTests, skipReasons } from '../../scripts/vitest-step.ts';

describe('The scan of the built files', () => {
  it.each([
    ['fetch(`/x`)'],
    ['await globalThis.fetch (url)'],
    ['new XMLHttpRequest'],
    ['var s=new WebSocket("wss://x")'],
    ['navigator.sendBeacon(u,d)'],
    ['(0,eval)("x");eval("y")'],
    ['new Function("return 1")'],
    ['Function("return this")()'],
    ['importScripts("//x.example/a.js")'],
    ['importScripts("https://x.example/a.js")'],
    ['importScripts("/a.js", other)'],
    ['importScripts(path)'],
    ['import("https://x.example/a.js")'],
    ['import a from"//x.example/a.js"'],
    ['s.src="https://x.example/a.js"'],
  ])('finds %s', (code) => {
    expect(forbiddenIn(code, '.js')).not.toEqual([]);
  });

  it.each([
    ['const prefetch=(x)=>x;prefetch(1)'],
    ['cache.fetched(1)'],
    ['e.importScripts(`/background.js`)'],
    ['a.evaluate(b)'],
    ['const link="https://x.example/source"'],
    ['typeof Function=="function"'],
  ])('leaves %s alone', (code) => {
    expect(forbiddenIn(code, '.js')).toEqual([]);
  });

  it('finds what a page or a style loads from elsewhere', () => {
    expect(forbiddenIn('<script src="https://x.example/a.js"></script>', '.html')).toHaveLength(1);
    expect(forbiddenIn('<script>alert(1)</script>', '.html')).toHaveLength(1);
    expect(forbiddenIn('<a href="https://x.example/">x</a><script src="/a.js"></script>', '.html')).toEqual(
      [],
    );
    expect(forbiddenIn('@font-face{src:url(//x.example/f.woff)}', '.css')).toHaveLength(1);
  });
});

describe('The count of the tests', () => {
  it('takes a file that cannot be loaded for a failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(countTests(report)).toEqual({ passed: 4, failed: 2 });
  });

  it('gives each reason for which tests were left out once', () => {
    const skipped = { status: 'skipped', meta: { skipped: 'Not here.' } };
    const results = [
      { status: 'passed', assertionResults: [skipped, skipped, { status: 'passed', meta: {} }] },
    ];
    expect(skipReasons({ numPassedTests: 1, numFailedTests: 0, testResults: results })).toEqual([
      'Not here.',
    ]);
  });
});
