import { MAX_LINKS } from '../limits.ts';
import type { Role } from '../pack/entities.ts';
import { requiredAtOwnLevel } from '../pack/own-level.ts';
import type { Statement } from '../pack/parts.ts';
import type { FrameDocument } from '../store/documents.ts';
import type { Shelf } from './shelf.ts';
import { headedStatements } from './statements.ts';

/**
 * Full ids of the competencies whose statements say what is expected of a role of which nothing else is said: those that
 * it, or another rung of its ladder, requires at the very level at which that rung stands. So it is with a ladder of job
 * titles that are levels themselves.
 * @param shelf holds the role and the rungs of its ladder
 */
export function expectedIn(role: Role, frame: FrameDocument, shelf: Shelf): string[] {
  if (role.statements.length > 0 || requiredAtOwnLevel(role).length === 0) return [];
  const ladder = frame.ladders.find(({ rungs }) => rungs.includes(role.key));
  const rungs = (ladder?.rungs ?? []).flatMap((key) => {
    const row = shelf.docs.get(`${frame.id}:${key}`);
    return row?.entity === 'role' ? [row.doc] : [];
  });
  const required = [role, ...rungs].flatMap(requiredAtOwnLevel);
  const keys = new Set(required.map(({ competency }) => competency));
  return [...keys].slice(0, MAX_LINKS).map((key) => `${frame.id}:${key}`);
}

/** What is expected of a role at every level, each sentence with its competency as the bold start. */
export function expectedStatements(role: Role, frame: FrameDocument, shelf: Shelf): Statement[] {
  return expectedIn(role, frame, shelf).flatMap((id) => {
    const row = shelf.docs.get(id);
    return row?.entity === 'competency' ? headedStatements(row.doc) : [];
  });
}
