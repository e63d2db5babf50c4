// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainText, postingsIn, readJsonLd, readMicrodata } from '../../../lib/page/structured-data.ts';

const posting = { '@type': 'JobPosting', title: 'Sales Director', description: '<p>Leads the team.</p>' };

describe('JSON-LD', () => {
  it.each([
    ['an object', posting],
    ['an array', [{ '@type': 'Organization' }, posting]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, posting] }],
    ['a list of items', { '@type': 'ItemList', itemListElement: [{ item: posting }] }],
    ['several types', { ...posting, '@type': ['Thing', 'https://schema.org/JobPosting'] }],
  ])('finds the posting in %s', (_where, data) => {
    const [found, ...more] = postingsIn(JSON.stringify(data));
    expect(found?.title).toBe('Sales Director');
    expect(found?.description.trim()).toBe('Leads the team.');
    expect(more).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"@type":"JobPosting","title":'],
    ['another type', '{"@type":"JobPostingList","title":"Sales Director"}'],
    ['no title', '{"@type":"JobPosting"}'],
    ['a title that is no text', '{"@type":"JobPosting","title":{"@value":1}}'],
    ['a catalogue of a megabyte', JSON.stringify({ ...posting, filler: 'x'.repeat(1_000_000) })],
  ])('finds nothing in %s', (_what, json) => expect(postingsIn(json)).toEqual([]));

  it('reads every script of the page and passes over broken ones', () => {
    document.head.innerHTML = `<script type="application/ld+json">{</script>
      <script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    expect(readJsonLd(document).map(({ title }) => title)).toEqual(['Sales Director']);
  });

  it('takes HTML that is escaped once or twice, and keeps lines apart', () => {
    const lines = (html: string) =>
      plainText(html)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    expect(lines('<p>Sell &amp; serve</p><ul><li>One</li></ul>')).toEqual(['Sell & serve', 'One']);
    expect(lines('&lt;p&gt;Sell &amp;amp; serve&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;')).toEqual([
      'Sell & serve',
      'Two',
    ]);
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
