// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { postingLines } from '../../../lib/page/read/posting-lines.ts';

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback, 0));
});

const POSTING = `
  <nav><a href="/jobs">All our jobs in sales operations</a></nav>
  <main id="job">
    <h1>Sales Operations Coordinator</h1>
    <p>You will work in <b>Ghent</b>.</p>
    <h2>What you will do</h2>
    <ul><li>Define the <i>roadmap</i></li><li><p>Lead the planning</p></li></ul>
    <h2>Benefits</h2>
    <ul><li>A bicycle</li></ul>
  </main>
  <div>Jobs like this one</div>`;

test('a frame gives headings, items and paragraphs in their order, and no links, law or benefits', async () => {
  document.body.innerHTML = POSTING;
  const lines = await postingLines([]);
  expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Sales Operations Coordinator'],
    ['prose', 'You will work in Ghent.'],
    ['heading', 'What you will do'],
    ['item', 'Define the roadmap'],
    ['item', 'Lead the planning'],
    ['prose', 'Jobs like this one'],
  ]);
});

test('what lies outside the posting stays outside, where the site’s rule tells', async () => {
  document.body.innerHTML = POSTING;
  const lines = await postingLines([...document.querySelectorAll('#job')]);
  expect(lines.map(({ text }) => text)).not.toContain('Jobs like this one');
  expect(lines).toHaveLength(5);
});
