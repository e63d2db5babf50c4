// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Match, Spot } from '../../../lib/match/types.ts';
import type { TitleFinding } from '../../../lib/messages.ts';
import { chooseMarks, type SpottedBlock } from '../../../lib/page/marks/choose-marks.ts';
import { findingsOf } from '../../../lib/page/read/findings.ts';
import { read } from './read.ts';

const matchFor = (id: string): Match => ({
  id,
  label: id,
  name: id,
  why: { rule: 'name', expanded: [], edits: [], reordered: false },
  unmapped: [],
});
const KNOWN: [string, string, Spot['kind'], Spot['verdict']][] = [
  ['Sales Manager', 'ladder:sales-manager', 'role', 'match'],
  ['CRM', 'jfm:skill:crm', 'term', 'match'],
  ['forecasting', 'jfm:skill:forecast', 'term', 'match'],
  ['the forecast', 'jfm:skill:forecast', 'term', 'match'],
  ['problem solving', 'astd:problem-solving', 'term', 'possible'],
];

/** What a worker with these five words would answer. */
function spotted(html: string): SpottedBlock[] {
  return read(html).blocks.map((block) => ({
    block,
    spots: KNOWN.flatMap(([text, id, kind, verdict]) =>
      [...block.text.matchAll(new RegExp(text, 'gi'))].map(({ index }) => ({
        start: index,
        end: index + text.length,
        kind,
        verdict,
        matches: [matchFor(id)],
      })),
    ).sort((a, b) => a.start - b.start),
  }));
}
const words = (found: SpottedBlock[], density: 'first' | 'all' | 'off') =>
  chooseMarks(found, density).map(({ block, spot }) => block.text.slice(spot.start, spot.end));

const PAGE = `<h2>The role</h2><p>CRM, forecasting and problem solving. Keep the CRM clean.</p>
  <h2>You</h2><p>You know a CRM and read the forecast. Forecasting is fun.</p>`;

describe('which places are marked', () => {
  it('never what is listed alone, at whatever density', () => {
    const found = spotted(PAGE).map(({ block, spots }) => ({
      block,
      spots: spots.map((spot) =>
        spot.matches[0]?.id.includes('crm') ? { ...spot, quiet: true as const } : spot,
      ),
    }));
    for (const density of ['first', 'all'] as const) {
      expect(words(found, density)).not.toContain('CRM');
      expect(words(found, density)).toContain('forecasting');
    }
  });

  it('is each entity once in a section, whichever words name it, and never a possible one', () => {
    expect(words(spotted(PAGE), 'first')).toEqual(['CRM', 'forecasting', 'CRM', 'the forecast']);
  });

  it('is every sure mention where the user wants all', () => {
    expect(words(spotted(PAGE), 'all')).toHaveLength(6);
  });

  it('is none where the user wants none', () => expect(words(spotted(PAGE), 'off')).toEqual([]));

  it('stays under the cap', () => {
    const [entry] = spotted('<p>CRM</p>');
    if (!entry) throw new Error('no block');
    expect(chooseMarks(new Array(6_000).fill(entry), 'all')).toHaveLength(5_000);
  });
});

describe('what a frame reports', () => {
  const title: TitleFinding = { text: 'x', verdict: 'none', matches: [], possible: [], whyNot: [] };
  const counts = (html: string, rest: { title?: TitleFinding; region?: string } = {}) => {
    const found = spotted(html);
    const region = rest.region ? [...document.querySelectorAll(rest.region)] : [];
    const findings = findingsOf({ found, title: rest.title, region, cut: false });
    const list = (terms: typeof findings.terms) => terms.map(({ text, count }) => `${text} ${count}`);
    return { terms: list(findings.terms), possible: list(findings.possible) };
  };

  it('counts every mention by entity, the most mentioned first, the possible ones apart', () => {
    expect(counts(PAGE)).toEqual({ terms: ['CRM 3', 'forecasting 3'], possible: ['problem solving 1'] });
  });

  it('leaves out the titles of other postings, and only beside a posting', () => {
    const page =
      '<ul><li><a href="#">Sales Manager</a></li></ul><h1>SDR</h1><p>Reports to a Sales Manager.</p>';
    expect(counts(page, { title }).terms).toEqual(['Sales Manager 1']);
    expect(counts(page).terms).toEqual(['Sales Manager 2']);
  });

  it('keeps to the description where the site’s rule names it', () => {
    expect(
      counts('<p>CRM</p><div id="job"><p>CRM and forecasting</p></div>', { region: '#job' }).terms,
    ).toEqual(['CRM 1', 'forecasting 1']);
  });
});
