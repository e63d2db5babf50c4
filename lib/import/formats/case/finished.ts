import type { FrameworkPack } from '../../../pack/pack.ts';
import type { CaseEntities } from './entities.ts';
import type { CaseItem } from './items.ts';
import { bySequence } from './tree.ts';

/** Competencies and roles as they go into the pack, when all that is said of them is known. */
export function finished(
  order: CaseItem[],
  { competencies, subjects, roles }: CaseEntities,
  levels: ReadonlySet<string>,
): Pick<FrameworkPack, 'competencies' | 'roles'> {
  // What Rung wrote is numbered through in the order of its pack; elsewhere the tree is the order.
  const isOwn = order.every(({ key }) => key !== '');
  const listed = isOwn ? [...order].sort(bySequence) : order;
  const drafts = [...listed.flatMap((item) => competencies.get(item) ?? []), ...subjects];
  for (const [item, { role }] of roles) if (levels.has(item.level)) role.level = item.level;
  for (const [item, { competency }] of competencies) {
    if (competency.kind === 'topic' && levels.has(item.level)) competency.level = item.level;
  }
  return {
    competencies: drafts.map(({ competency }) => {
      const { kind, definition, statements } = competency;
      const isBare = kind !== 'cluster' && !definition && statements.length === 0;
      return isBare ? { ...competency, detail: 'named-only' } : competency;
    }),
    roles: listed.flatMap((item) => roles.get(item)?.role ?? []),
  };
}
