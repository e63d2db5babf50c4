import { MAX_LINKS } from '../limits.ts';
import type { Role } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';
import type { FrameDocument } from '../store/documents.ts';
import type { Shelf } from './shelf.ts';

/**
 * Full ids of the competencies whose statements say what is expected of a role of which nothing else is said: those that
 * it, or another rung of its ladder, requires at the very level at which that rung stands. So it is with a ladder of job
 * titles that are levels themselves.
 * @param shelf holds the role and the rungs of its ladder
 */
export function expectedIn(role: Role, frame: FrameDocument, shelf: Shelf): string[] {
  if (!role.level || role.statements.length > 0 || required(role).length === 0) return [];
  const ladder = frame.ladders.find(({ rungs }) => rungs.includes(role.key));
  const rungs = (ladder?.rungs ?? []).flatMap((key) => {
    const row = shelf.docs.get(`${frame.id}:${key}`);
    return row?.entity === 'role' ? [row.doc] : [];
  });
  const keys = new Set([role, ...rungs].flatMap(required));
  return [...keys].slice(0, MAX_LINKS).map((key) => `${frame.id}:${key}`);
}

function required({ level, requires }: Role): string[] {
  return requires
    .filter((one) => one.level !== undefined && one.level === level)
    .map((one) => one.competency);
}

/** What is expected of a role at every level, each sentence with its competency as the bold start. */
export function expectedStatements(role: Role, frame: FrameDocument, shelf: Shelf): Statement[] {
  return expectedIn(role, frame, shelf).flatMap((id) => {
    const row = shelf.docs.get(id);
    if (row?.entity !== 'competency') return [];
    const { key, name, statements } = row.doc;
    return statements.map((statement) => ({
      ...statement,
      key: `${key}/${statement.key}`,
      headline: statement.headline ?? name,
    }));
  });
}
