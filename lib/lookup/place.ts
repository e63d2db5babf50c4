import type { EntityDocument } from '../store/documents.ts';
import type { LadderView, LevelsView, PlaceView } from './view.ts';

/** The line under a role's name: its rung, its segment, its level, or the role an example title belongs to. */
export function rolePlace(
  { doc: role, parentName }: EntityDocument & { entity: 'role' },
  ladder: LadderView | undefined,
  levels: LevelsView | undefined,
): PlaceView {
  if (ladder) {
    const rung = ladder.rungs[ladder.here];
    if (ladder.segment && rung) return { kind: 'segment', ladder: ladder.name, rung: rung.title };
    return { kind: 'rung', ladder: ladder.name, position: ladder.here + 1, of: ladder.rungs.length };
  }
  const codes = levels
    ? levels.levels.filter(({ key }) => levels.here.includes(key)).map(({ code }) => code)
    : [];
  const first = levels?.levels[0]?.code;
  const last = levels?.levels.at(-1)?.code;
  if (levels && codes.length > 0 && first && last) {
    const focus = role.kind === 'focus' ? { focus: role.title } : {};
    return { kind: 'level', scale: levels.scale, codes, first, last, ...focus };
  }
  if (role.kind === 'example-title' && parentName) {
    return { kind: 'title-of', role: parentName, basis: role.parentBasis ?? 'stated' };
  }
  return { kind: 'plain' };
}
