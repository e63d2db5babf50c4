import type { FrameworkPack } from '../pack/pack.ts';
import type { Ratings } from '../pack/ratings.ts';

/** Roles named on the card of a rated competency: every role rates nearly every competency, only the ends tell. */
const MOST_IMPORTANT = 20;

interface Rated {
  role: string;
  value: number;
}

/** By competency, the roles for which its rated importance is the highest, and how many rate it at all. */
export function ratedBy(pack: FrameworkPack): Map<string, { roles: string[]; total: number }> {
  const scales = (pack.ratingScales ?? []).filter(({ measures }) => measures === 'importance');
  const keys = new Set(scales.map(({ key }) => key));
  const rated = new Map<string, Rated[]>();
  for (const { key: role, ratings = [] } of keys.size > 0 ? pack.roles : []) {
    for (const block of ratings) if (keys.has(block.scale)) gather(role, block, rated);
  }
  return new Map(
    [...rated].map(([competency, list]) => {
      const highest = list.sort((a, b) => b.value - a.value).slice(0, MOST_IMPORTANT);
      return [competency, { roles: highest.map(({ role }) => role), total: list.length }];
    }),
  );
}

/** Values that the source advises against tell nothing here. */
function gather(role: string, block: Ratings, rated: Map<string, Rated[]>): void {
  const aside = new Set(block.suppressed);
  for (const [at, competency] of block.competencies.entries()) {
    const value = block.values[at];
    if (value === undefined || aside.has(competency)) continue;
    const list = rated.get(competency);
    if (list) list.push({ role, value });
    else rated.set(competency, [{ role, value }]);
  }
}
