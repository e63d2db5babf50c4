import { describe, expect, test } from 'vitest';
import { buildCard } from '../../../lib/lookup/card.ts';
import { mentionsOf } from '../../../lib/lookup/mentions.ts';
import type { Mentions } from '../../../lib/lookup/view.ts';
import { openedBy } from '../../../lib/worker/answers/look-up.ts';
import { bundledReader } from '../bundled.ts';
import { bundledMatcher } from '../match/matcher-of-packs.ts';

const reader = bundledReader();
const matcher = bundledMatcher();

async function mentionsOfCard(id: string, isShown = (_id: string) => true): Promise<Mentions> {
  const request = { asked: '', matches: [openedBy(id)], possible: [], whyNot: [] };
  const view = await buildCard(reader, { order: [], disabled: [] }, request);
  return mentionsOf(view, matcher, isShown)[id] ?? {};
}

/** The words that are linked and what they lead to. */
function links(mentions: Mentions): string[] {
  return Object.entries(mentions).flatMap(([text, places]) =>
    places.map(({ start, end, id }) => `${text.slice(start, end)} → ${id}`),
  );
}

describe('what the sentences of a card name', () => {
  test('are the roles and tools in them, each at its words', async () => {
    expect(links(await mentionsOfCard('ladder:sales-manager'))).toEqual(
      expect.arrayContaining(['AEs → ladder:ae', 'SDRs → ladder:sdr']),
    );
    expect(links(await mentionsOfCard('jfm:skill:data-visualization'))).toContain(
      'Tableau → jfm:skill:tableau',
    );
  });

  test('is never the entity itself', async () => {
    const found = links(await mentionsOfCard('ladder:ae'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((link) => link.endsWith('→ ladder:ae'))).toEqual([]);
  });

  test('belongs to no framework that is switched off', async () => {
    const all = links(await mentionsOfCard('jfm:SALESS.SALESSUP0118'));
    expect(all.some((link) => link.includes('→ sal:'))).toBe(true);
    const left = links(await mentionsOfCard('jfm:SALESS.SALESSUP0118', (id) => !id.startsWith('sal:')));
    expect(left.some((link) => link.includes('→ sal:'))).toBe(false);
    expect(left.length).toBeGreaterThan(0);
  });

  test('is nothing where the words are everyday English', async () => {
    expect(links(await mentionsOfCard('astd:building-relationships'))).toEqual([]);
  });
});
