import type { Ladder, Role } from '../pack/entities.ts';
import type { FrameDocument } from '../store/documents.ts';
import type { Shelf } from './shelf.ts';
import type { LadderView, RungView } from './view.ts';

/** The ladder that a rung or a segment belongs to, or undefined where the framework has none for it. */
export function ladderOf(role: Role, frame: FrameDocument, shelf: Shelf): LadderView | undefined {
  const rung = role.kind === 'segment' ? role.parent : role.key;
  const ladder = frame.ladders.find(({ rungs }) => rung !== undefined && rungs.includes(rung));
  if (!ladder || rung === undefined) return undefined;
  return {
    name: ladder.name,
    rungs: ladder.rungs.map((key) => rungView(key, { ladder, frame, shelf, here: role.key })),
    here: ladder.rungs.indexOf(rung),
    ...(role.kind === 'segment' ? { segment: role.title } : {}),
    ...(ladder.caveat ? { caveat: ladder.caveat } : {}),
    branches: ladder.branches,
  };
}

interface RungContext {
  ladder: Ladder;
  frame: FrameDocument;
  shelf: Shelf;
  here: string;
}

function rungView(key: string, { ladder, frame, shelf, here }: RungContext): RungView {
  const row = shelf.docs.get(`${frame.id}:${key}`);
  const role = row?.entity === 'role' ? row.doc : undefined;
  const step = ladder.transitions.find(({ to }) => to === key);
  const segments = Object.entries(frame.rungs).filter(([, { segmentOf }]) => segmentOf === key);
  return {
    id: `${frame.id}:${key}`,
    title: frame.rungs[key]?.name ?? key,
    ...(role?.abbreviation ? { abbreviation: role.abbreviation } : {}),
    ...(role?.summary ? { summary: role.summary } : {}),
    segments: segments.map(([segment, { name }]) => ({
      id: `${frame.id}:${segment}`,
      title: name,
      here: segment === here,
    })),
    ...(step ? { step: { basis: step.basis, text: step.text } } : {}),
  };
}
