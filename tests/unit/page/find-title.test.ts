// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findTitle, type TitleHints } from '../../../lib/page/read/find-title.ts';
import { drain, read } from './read.ts';

const TEXT =
  'You own the whole cycle from first call to signature, and you keep an honest forecast every single week.';
const OTHER =
  'We repair bicycles in a workshop near the harbour and look for somebody who likes chains, oil and people.';

function ld(title: string, description: string): void {
  document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title,
    description: `<p>${description}</p>`,
  })}</script>`;
}
function titleOf(html: string, hints: Partial<TitleHints> = {}) {
  const { blocks } = read(html);
  const title = drain(findTitle(document, blocks, { selectors: [], stale: false, ...hints }));
  return title && [title.text, title.block.text];
}
afterEach(() => {
  document.head.innerHTML = '';
});

describe('JSON-LD', () => {
  it('goes before the headings, and stands where the page shows it', () => {
    ld('Enterprise Account Executive', TEXT);
    expect(
      titleOf(`<h1>Jobs at Acme</h1><h2>Enterprise Account Executive (m/w/d)</h2><p>${TEXT}</p>`),
    ).toEqual(['Enterprise Account Executive', 'Enterprise Account Executive (m/w/d)']);
  });

  it('is not believed where the page shows another title', () => {
    ld('Sales Director', TEXT);
    expect(titleOf(`<h1>Bicycle Mechanic</h1><p>${TEXT}</p>`)?.[0]).toBe('Bicycle Mechanic');
  });

  it('is not believed where its title is only a card of the result list beside another posting', () => {
    ld('Sales Director', TEXT);
    const page = `<ul><li><a href="#">Sales Director</a></li></ul><main><h1>Bicycle Mechanic</h1><p>${OTHER}</p></main>`;
    expect(titleOf(page)?.[0]).toBe('Bicycle Mechanic');
  });

  it('that a navigation left as it was must agree with the heading', () => {
    ld('Sales Director', '');
    const page = '<h1>Bicycle Mechanic</h1><h3>Sales Director</h3>';
    expect(titleOf(page)?.[0]).toBe('Sales Director');
    expect(titleOf(page, { stale: true })?.[0]).toBe('Bicycle Mechanic');
  });
});

describe('JSON-LD of a list of postings', () => {
  it('makes none of them the title of the page', () => {
    document.head.innerHTML = ['Sales Director', 'SDR']
      .map((title) => JSON.stringify({ '@type': 'JobPosting', title }))
      .map((json) => `<script type="application/ld+json">${json}</script>`)
      .join('');
    const list = '<h1>Open roles</h1><h3>Sales Director</h3><h3>SDR</h3>';
    expect(titleOf(list)?.[0]).toBe('Open roles');
  });
});

describe('without JSON-LD', () => {
  it('takes microdata that the page shows', () => {
    const page =
      '<h1>Acme</h1><div itemscope itemtype="https://schema.org/JobPosting"><h3 itemprop="title">Sales Manager</h3></div>';
    expect(titleOf(page)?.[0]).toBe('Sales Manager');
  });

  it('takes the first selector of the site’s rule that meets something', () => {
    const page = '<h1>Acme</h1><div class="posting"><h4>Sales Manager</h4></div>';
    expect(titleOf(page, { selectors: ['.gone', '.posting h4'] })?.[0]).toBe('Sales Manager');
    expect(titleOf(page, { selectors: ['.gone'] })?.[0]).toBe('Acme');
  });

  it.each([
    ['the h1 in the main part', '<h1>Acme</h1><main><h1>Sales Manager</h1></main>', 'Sales Manager'],
    ['any h1', '<h1>Sales Manager</h1><main><h2>The role</h2></main>', 'Sales Manager'],
    ['the main part before a logo', '<h1><a href="/">Acme</a></h1><main><h2>SDR</h2></main>', 'SDR'],
    [
      'the largest heading',
      '<h3 style="font-size:14px">Jobs</h3><h2 style="font-size:30px">SDR</h2><h2 style="font-size:20px">You</h2>',
      'SDR',
    ],
    ['a heading by role', '<div role="heading" aria-level="1">Sales Director</div>', 'Sales Director'],
  ])('takes %s', (_what, page, title) => expect(titleOf(page)?.[0]).toBe(title));

  it('finds none where there is no heading', () => {
    expect(titleOf('<p><b>Sales Director</b></p><p>Some text.</p>')).toBeNull();
  });
});

describe('a page of many postings', () => {
  const many = (count: number, title: (at: number) => string): void => {
    const item = (at: number) => ({ item: { '@type': 'JobPosting', title: title(at) } });
    document.head.innerHTML = `<script type="application/ld+json">${JSON.stringify({
      '@type': 'ItemList',
      itemListElement: Array.from({ length: count }, (_, at) => item(at)),
    })}</script>`;
  };
  const lines = Array.from({ length: 600 }, (_, at) => `<p>Sales Manager of region ${at} wanted</p>`).join(
    '',
  );
  /** The longest step, in milliseconds, with what came of it. */
  const longest = (html: string): [number, string | undefined] => {
    const { blocks } = read(html);
    const steps = findTitle(document, blocks, { selectors: [], stale: false });
    for (let most = 0; ; ) {
      const start = performance.now();
      const step = steps.next();
      most = Math.max(most, performance.now() - start);
      if (step.done) return [most, step.value?.text];
    }
  };

  it('is looked at in short steps, whether its titles agree with the heading or not', () => {
    many(5_000, (at) => `Sales Manager ${at}`);
    expect(longest(`<h1>Jobs</h1>${lines}`)).toEqual([expect.any(Number), 'Jobs']);
    const [ms, title] = longest(`<h1>Sales Manager</h1>${lines}`);
    // Twice what a reader begins to feel, for a machine that others use.
    expect(ms).toBeLessThan(100);
    expect(title).toContain('Sales Manager');
  });

  it('has one title compared only so far as a title can be long', () => {
    many(1, () => `Sales Manager ${'and so on '.repeat(20_000)}`);
    const [ms] = longest(`<h1>Sales Manager</h1>${lines}`);
    expect(ms).toBeLessThan(100);
  });
});
