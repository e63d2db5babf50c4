import { packOf } from '../../pack/ids.ts';
import { matchOf, whyOf } from '../answer/reasons.ts';
import type { Match } from '../types.ts';
import { Kind } from '../words/phrases.ts';
import { unmappedParts } from './title-echo.ts';
import type { TitleHit, TitleTools } from './titles.ts';

/** A match with the place in the text that it stands at. */
export interface PlacedMatch {
  match: Match;
  verdict: 'match' | 'possible';
  start: number;
  end: number;
}

/** Makes matches of the hits of a title: one per entity, with what stood aside, senior rungs before segments. */
export function placeHits(hits: TitleHit[], text: string, { index }: TitleTools): PlacedMatch[] {
  const placed = new Map<string, PlacedMatch>();
  for (const hit of [...hits].sort((a, b) => compareHits(a, b, index))) {
    const { label, cover, words, verdict, rule, reason } = hit;
    const read = [...cover.used].map(([place, reading]) => ({ raw: words[place]?.raw ?? '', reading }));
    const why = whyOf(label, read, index, { ...(rule ? { rule } : {}), ...(reason ? { reason } : {}) });
    const pack = packOf(index.entityId(index.entityOf(label)));
    const match = matchOf(
      label,
      why,
      index,
      unmappedParts(words, knownTo(pack, hit, hits, index), cover, text, index),
    );
    const known = placed.get(match.id);
    if (known && (known.verdict === 'match' || verdict === 'possible')) {
      known.match.levels = joined(known.match.levels, match.levels);
      if (!known.match.levels) delete known.match.levels;
      continue;
    }
    const start = words[cover.first]?.start ?? 0;
    placed.set(match.id, { match, verdict, start, end: words[cover.last]?.end ?? start });
  }
  return [...placed.values()].sort((a, b) => (a.verdict === b.verdict ? 0 : a.verdict === 'match' ? -1 : 1));
}

/** Words that a framework covers by any of its hits: a segment or level that it knows is not echoed. */
function knownTo(pack: string, hit: TitleHit, hits: TitleHit[], index: TitleTools['index']): Set<number> {
  const own = hits.filter(
    ({ label, words }) => words === hit.words && packOf(index.entityId(index.entityOf(label))) === pack,
  );
  return new Set(own.flatMap(({ cover }) => [...cover.used.keys()]));
}

/** Frameworks in their order; in one, senior rungs before segments. */
function compareHits(a: TitleHit, b: TitleHit, index: TitleTools['index']): number {
  const entityA = index.entityOf(a.label);
  const entityB = index.entityOf(b.label);
  const samePack = packOf(index.entityId(entityA)) === packOf(index.entityId(entityB));
  return (samePack ? rankWords(b) - rankWords(a) : 0) || entityA - entityB;
}

function rankWords({ cover, words }: TitleHit): number {
  return [...cover.used.keys()].filter((place) => (words[place]?.kind ?? 0) & Kind.seniority).length;
}

function joined(a: string[] | undefined, b: string[] | undefined): string[] | undefined {
  const all = [...new Set([...(a ?? []), ...(b ?? [])])];
  return all.length > 0 ? all : undefined;
}
