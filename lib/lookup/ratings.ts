import type { Competency, Role } from '../pack/entities.ts';
import type { RatingScale, Ratings } from '../pack/ratings.ts';
import type { FrameDocument } from '../store/documents.ts';
import type {
  AnchorsView,
  AnchorView,
  MeasureView,
  RatedView,
  RatingGroupView,
  RatingsView,
} from './rating-view.ts';
import type { Shelf } from './shelf.ts';

/** Keys of the competencies that a role rates. */
export function ratedKeys({ ratings = [] }: Role): string[] {
  return [...new Set(ratings.flatMap(({ competencies }) => competencies))];
}

/** How the source rates competencies for a role, by their groups; undefined where it rates none. */
export function roleRatings(role: Role, frame: FrameDocument, shelf: Shelf): RatingsView | undefined {
  const { ratings = [] } = role;
  const scales = frame.ratingScales ?? [];
  const groups = new Map<string, { at: number; items: RatedView[]; said: Set<string> }>();
  const values = valuesOf(ratings, scales);
  for (const key of ratedKeys(role)) {
    const row = shelf.docs.get(`${frame.id}:${key}`);
    const value = values.get(key);
    if (row?.entity !== 'competency' || !value) continue;
    const { said, ...rated } = value;
    const name = row.doc.group ?? '';
    const group = groups.get(name) ?? { at: row.at, items: [], said: new Set() };
    groups.set(name, group);
    group.at = Math.min(group.at, row.at);
    group.items.push({ id: row.id, name: row.doc.name, ...rated, ...around(row.doc, rated.level, scales) });
    for (const words of said) group.said.add(words);
  }
  if (groups.size === 0) return undefined;
  const [level, importance] = [measureOf(scales, 'level'), measureOf(scales, 'importance')];
  return {
    ...(level ? { level } : {}),
    ...(importance ? { importance } : {}),
    groups: [...groups]
      .sort(([, a], [, b]) => a.at - b.at)
      .map(([name, { items, said }]): RatingGroupView => {
        const [only] = said;
        return { name, items: items.sort(byImportance), ...(said.size === 1 && only ? { said: only } : {}) };
      }),
  };
}

type Values = Pick<RatedView, 'level' | 'importance' | 'suppressed' | 'notRelevant'>;

function valuesOf(ratings: Ratings[], scales: RatingScale[]): Map<string, Values & { said: Set<string> }> {
  const found = new Map<string, Values & { said: Set<string> }>();
  for (const { scale, competencies, values, suppressed = [], notRelevant = [], by, date } of ratings) {
    const measures = scales.find(({ key }) => key === scale)?.measures;
    if (measures !== 'level' && measures !== 'importance') continue;
    const [aside, beside] = [new Set(suppressed), new Set(notRelevant)];
    for (const [at, key] of competencies.entries()) {
      const one = found.get(key) ?? { said: new Set() };
      found.set(key, one);
      one[measures] ??= values[at];
      if (aside.has(key)) one.suppressed = true;
      if (beside.has(key)) one.notRelevant = true;
      one.said.add([by, date].filter(Boolean).join(', '));
    }
  }
  return found;
}

/** What matters most first, then what takes most. */
function byImportance(a: RatedView, b: RatedView): number {
  return (b.importance ?? 0) - (a.importance ?? 0) || (b.level ?? 0) - (a.level ?? 0);
}

function measureOf(scales: RatingScale[], measures: RatingScale['measures']): MeasureView | undefined {
  const scale = scales.find((one) => one.measures === measures);
  return scale && { name: scale.name, min: scale.min, max: scale.max };
}

/** The anchors next to a value of the level, below and above. */
function around(
  competency: Competency,
  value: number | undefined,
  scales: RatingScale[],
): Pick<RatedView, 'below' | 'above'> {
  if (value === undefined) return {};
  const level = scales.find(({ measures }) => measures === 'level');
  const anchors = level ? anchorsOn(competency, level.key) : [];
  const below = anchors.findLast((anchor) => anchor.value <= value);
  const above = anchors.find((anchor) => anchor.value >= value);
  return { ...(below ? { below } : {}), ...(above ? { above } : {}) };
}

function anchorsOn({ anchors = [] }: Competency, scale: string): AnchorView[] {
  return anchors
    .filter((anchor) => anchor.scale === scale)
    .map(({ value, text }) => ({ value, text }))
    .sort((a, b) => a.value - b.value);
}

/** The anchors of a competency, by the rating scales of its framework. */
export function anchorsOf(competency: Competency, { ratingScales = [] }: FrameDocument): AnchorsView[] {
  return ratingScales.flatMap(({ key, name, min, max }) => {
    const anchors = anchorsOn(competency, key);
    return anchors.length > 0 ? [{ name, min, max, anchors }] : [];
  });
}
