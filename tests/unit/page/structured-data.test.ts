// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readJsonLd, readMicrodata, titlesIn } from '../../../lib/page/read/structured-data.ts';

const posting = { '@type': 'JobPosting', title: 'Sales Director', description: '<p>Leads the team.</p>' };

describe('JSON-LD', () => {
  it.each([
    ['an object', posting],
    ['an array', [{ '@type': 'Organization' }, posting]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting] }],
    ['a list of items', { '@type': 'ItemList', itemListElement: [{ item: posting }] }],
    ['several types', { ...posting, '@type': ['Thing', 'https://schema.org/JobPosting'] }],
  ])('finds the posting in %s', (_where, data) => {
    expect(titlesIn(JSON.stringify(data))).toEqual(['Sales Director']);
  });

  it.each([
    ['broken JSON', '{"@type":"JobPosting","title":'],
    ['another type', '{"@type":"JobPostingList","title":"Sales Director"}'],
    ['no title', '{"@type":"JobPosting"}'],
    ['a title that is no text', '{"@type":"JobPosting","title":{"@value":1}}'],
    ['a catalogue of a megabyte', JSON.stringify({ ...posting, filler: 'x'.repeat(1_000_000) })],
  ])('finds nothing in %s', (_what, json) => expect(titlesIn(json)).toEqual([]));

  it('reads every script of the page and passes over broken ones', () => {
    document.head.innerHTML = `<script type="application/ld+json">{</script>
      <script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    expect(readJsonLd(document)).toEqual(['Sales Director']);
  });

  it('takes so many titles and no more, of such a length, however many scripts there are', () => {
    const many = (from: number) =>
      Array.from({ length: 2_000 }, (_, at) => ({ '@type': 'JobPosting', title: `Manager ${from + at}` }));
    expect(titlesIn(JSON.stringify(many(0)))).toHaveLength(50);
    const long = { '@type': 'JobPosting', title: 'x'.repeat(10_000) };
    expect(titlesIn(JSON.stringify(long))).toEqual(['x'.repeat(300)]);
    const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    document.head.innerHTML = [0, 2_000, 4_000].map((from) => script(many(from))).join('');
    expect(readJsonLd(document)).toHaveLength(50);
  });

  it('parses so much of a page and no more, in however many scripts', () => {
    const filler = 'x'.repeat(90_000);
    document.head.innerHTML = Array.from(
      { length: 10 },
      (_, at) =>
        `<script type="application/ld+json">${JSON.stringify({ ...posting, title: `Director ${at}`, filler })}</script>`,
    ).join('');
    expect(readJsonLd(document)).toEqual(['Director 0', 'Director 1', 'Director 2']);
  });

  it('takes entities that are written once or twice', () => {
    const titleOf = (title: string) => titlesIn(JSON.stringify({ ...posting, title }));
    expect(titleOf('Sales &amp; Marketing Lead')).toEqual(['Sales & Marketing Lead']);
    expect(titleOf('Verk&amp;#228;ufer, D&uuml;sseldorf')).toEqual(['Verkäufer, Düsseldorf']);
    expect(titleOf('Sales &amp;amp; Marketing&nbsp;Lead')).toEqual(['Sales & Marketing Lead']);
  });
});

describe('microdata', () => {
  it('takes the title of the posting, from its text or its content', () => {
    document.body.innerHTML =
      '<div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Sales Manager</h2></div>';
    expect(readMicrodata(document)).toBe('Sales Manager');
    document.body.innerHTML =
      '<div itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="title" content="SDR"></div>';
    expect(readMicrodata(document)).toBe('SDR');
  });

  it('knows no title outside a posting', () => {
    document.body.innerHTML =
      '<div itemscope itemtype="http://schema.org/Book"><b itemprop="title">Dune</b></div>';
    expect(readMicrodata(document)).toBeUndefined();
  });
});
