import type { Match } from '../match/types.ts';
import type { Competency, Role, Thread } from '../pack/entities.ts';
import type { EntityDocument, FrameDocument } from '../store/documents.ts';
import { ladderChanges, levelChanges } from './changes.ts';
import { crosswalkOf } from './crosswalk.ts';
import { competencyFacts, roleFacts } from './facts.ts';
import { ladderOf } from './ladder.ts';
import { competencyLevels, occupationLevels, roleLevels, topicLevels } from './levels.ts';
import { rolePlace } from './place.ts';
import { anchorsOf, roleRatings } from './ratings.ts';
import { refOf, type Shelf } from './shelf.ts';
import { cautionsOf, gapsOf, sourceOf } from './source.ts';
import { sectionsOf } from './statements.ts';
import type { AnswerView, LevelsView } from './view.ts';

type RoleRow = EntityDocument & { entity: 'role' };
type CompetencyRow = EntityDocument & { entity: 'competency' };

/** A role as a card shows it. `match` brings the levels that the page's title names. */
export function roleAnswer(row: RoleRow, frame: FrameDocument, shelf: Shelf, match?: Match): AnswerView {
  const { doc: role } = row;
  const id = `${frame.id}:${role.key}`;
  const ladder = ladderOf(role, frame, shelf);
  const levels =
    role.kind === 'occupation'
      ? occupationLevels(role, frame, shelf)
      : roleLevels(role, frame, shelf, match?.levels ?? []);
  const steps = levels && role.kind !== 'occupation' ? levelChanges(levels, frame, role.key) : [];
  const ratings = roleRatings(role, frame, shelf);
  const job = role.level ? [`${frame.id}:level:${role.level}`] : [];
  return {
    ...base(id, roleName(role, match), frame, match),
    entity: 'role',
    kind: role.kind,
    place: rolePlace(row, ladder, levels),
    ...(role.summary ? { summary: role.summary } : {}),
    ...(levels ? { levels } : {}),
    ...(ladder ? { ladder } : {}),
    changes: [...(ladder ? ladderChanges(ladder, steps.length > 0) : []), ...steps],
    sections: sectionsOf(role.statements),
    facts: roleFacts(role),
    ...(ratings ? { ratings } : {}),
    links: row.links,
    crosswalk: crosswalkOf({ ids: [id, ...job, ...levelIds(frame, levels)], subjects: [id] }, shelf),
    gaps: gapsOf(frame, [role.key, 'pack']),
    cautions: cautionsOf(frame, [role.key]),
    source: sourceOf(frame, role.key, role.summaryLoc ?? role.loc),
  };
}

/** A focus has no title of its own: the card is named by the title that the source prints at the level. */
function roleName(role: Role, match: Match | undefined): string {
  return role.kind === 'focus' && match?.levels?.length && match.label ? match.label : role.title;
}

/** A competency, area of expertise, skill or tool as a card shows it. */
export function competencyAnswer(
  row: CompetencyRow,
  frame: FrameDocument,
  shelf: Shelf,
  match?: Match,
): AnswerView {
  const { id, doc, parentName: parent } = row;
  const levels = competencyLevels(doc, frame, row.requiredLevels ?? [], match?.levels?.[0]);
  const anchors = anchorsOf(doc, frame);
  return {
    ...base(id, doc.name, frame, match),
    entity: 'competency',
    kind: doc.kind,
    place:
      doc.group || parent
        ? { kind: 'group', group: doc.group ?? '', ...(parent ? { parent } : {}) }
        : { kind: 'plain' },
    ...(doc.definition ? { summary: doc.definition } : {}),
    ...(levels ? { levels } : {}),
    changes: levels ? levelChanges(levels, frame) : [],
    sections: sectionsOf(doc.statements),
    facts: competencyFacts(doc),
    ...(anchors.length > 0 ? { anchors } : {}),
    links: row.links,
    crosswalk: crosswalkOf({ ids: [id, ...levelIds(frame, levels)], subjects: [id] }, shelf),
    gaps: gapsOf(frame, [doc.key, 'pack']).filter(({ slot, note }) => !isLevelGap(levels, slot, note)),
    cautions: cautionsOf(frame, [doc.key]),
    source: sourceOf(frame, doc.key, doc.definitionLoc ?? doc.loc),
  };
}

/** Topics of one subject through all levels; a topic that belongs to no subject stands at its one level. */
export function topicAnswer(
  topics: Competency[],
  thread: Thread | undefined,
  frame: FrameDocument,
  shelf: Shelf,
  match?: Match,
): AnswerView | undefined {
  const first = topics[0];
  if (!first) return undefined;
  const key = thread?.key ?? first.key;
  const id = `${frame.id}:${key}`;
  const levels = topicLevels(topics, frame, key);
  return {
    ...base(id, thread?.name ?? first.name, frame, match),
    entity: 'thread',
    kind: 'topic',
    place: { kind: 'plain' },
    ...(levels ? { levels: { ...levels, restored: thread !== undefined } } : {}),
    changes: levels && thread ? levelChanges(levels, frame) : [],
    sections: [],
    facts: [],
    links: [],
    crosswalk: crosswalkOf(
      { ids: [id, ...levelIds(frame, levels)], subjects: [id, ...topics.map((t) => `${frame.id}:${t.key}`)] },
      shelf,
    ),
    gaps: gapsOf(frame, [key, 'pack']).filter(({ slot, note }) => !isLevelGap(levels, slot, note)),
    cautions: cautionsOf(frame, [key]),
    source: sourceOf(frame, key, topics.map(({ loc }) => loc).join(', ')),
  };
}

function base(id: string, name: string, frame: FrameDocument, match: Match | undefined) {
  const caveat = frame.caveat ?? lackOfLevels(frame);
  return {
    id,
    name,
    framework: refOf(frame),
    ...(match ? { match } : {}),
    ...(caveat ? { caveat } : {}),
  };
}

/** A framework without levels says so on every card, in place of an empty strip. */
function lackOfLevels({ scales, gaps }: FrameDocument): string | undefined {
  if (scales.length > 0) return undefined;
  return gaps.find(({ of, slot }) => of === 'pack' && slot === 'levels')?.note;
}

function levelIds(frame: FrameDocument, levels: LevelsView | undefined): string[] {
  return (levels?.levels ?? []).map(({ key }) => `${frame.id}:level:${key}`);
}

/** Gaps of single levels are shown at their level, not a second time below. */
function isLevelGap(levels: LevelsView | undefined, slot: string, note: string): boolean {
  return (levels?.levels ?? []).some(({ gap }) => gap?.slot === slot && gap.note === note);
}
