import type { Competency, Level, Role, Scale } from '../pack/entities.ts';
import type { Statement } from '../pack/parts.ts';
import type { FrameDocument } from '../store/documents.ts';
import { expectedStatements } from './expected.ts';
import type { Shelf } from './shelf.ts';
import { headedStatements, viewOf } from './statements.ts';
import type { GapView, LevelsView, LevelView } from './view.ts';

interface LevelsInput {
  frame: FrameDocument;
  scale: Scale;
  statements: Statement[];
  /** Keys whose gaps belong to these levels: the entity's own, its thread's. */
  owners: string[];
  here: string[];
  hereBasis: LevelsView['hereBasis'];
  /** Role whose rubric fills the cells. */
  role?: string;
}

/** All levels of one scale with what stands at each: statements, rubric cells, level-card rows, and what is missing. */
export function levelsView(input: LevelsInput): LevelsView {
  const { frame, scale, here, hereBasis } = input;
  const rubric = frame.rubrics.find(({ role, scale: of }) => role === input.role && of === scale.key);
  const levels = [...scale.levels]
    .sort((a, b) => a.ordinal - b.ordinal)
    .map((level) => levelView(level, input));
  return {
    scale: scale.name,
    axis: scale.axis,
    cumulative: scale.cumulative,
    ...(scale.note ? { note: scale.note } : {}),
    levels,
    here,
    hereBasis,
    dims: rubric?.dims ?? [],
    restored: input.statements.some(
      ({ level, levelBasis }) => level !== undefined && levelBasis !== 'stated',
    ),
  };
}

function levelView(level: Level, { frame, scale, statements, owners, role }: LevelsInput): LevelView {
  const rubric = frame.rubrics.find(({ role: of, scale: on }) => of === role && on === scale.key);
  const cells = (rubric?.cells ?? []).filter((cell) => cell.level === level.key);
  const label = (dim: string) => rubric?.dims.find(({ key }) => key === dim)?.label ?? dim;
  const gap = gapAt(frame, owners, level.key);
  return {
    key: level.key,
    code: level.code,
    ...(level.name ? { name: level.name } : {}),
    ...(level.tagline ? { tagline: level.tagline } : {}),
    ...(level.summary ? { summary: level.summary } : {}),
    statements: [...statements.filter((statement) => statement.level === level.key), ...level.statements].map(
      viewOf,
    ),
    cells: [
      ...cells.map(({ dim, text }) => ({ dim, label: label(dim), text })),
      ...level.dims.map(({ key, label: name, text }) => ({ dim: key, label: name, text })),
    ],
    ...(gap ? { gap } : {}),
  };
}

function gapAt(frame: FrameDocument, owners: string[], level: string): GapView | undefined {
  const gap = frame.gaps.find((entry) => entry.level === level && owners.includes(entry.of));
  return (
    gap && { slot: gap.slot, shown: gap.shown, claimed: gap.claimed, reason: gap.reason, note: gap.note }
  );
}

/**
 * Levels of a focus or a job: those the label names, or the level the job stands at. Where nothing is said of the role
 * itself, they say what is expected of the competencies that it requires.
 */
export function roleLevels(
  role: Role,
  frame: FrameDocument,
  shelf: Shelf,
  named: string[],
): LevelsView | undefined {
  const keys = [...role.statements.flatMap(({ level }) => level ?? []), ...(role.level ? [role.level] : [])];
  const rubric = frame.rubrics.find((entry) => entry.role === role.key);
  const scale = frame.scales.find(
    ({ key, levels }) => key === rubric?.scale || levels.some((level) => keys.includes(level.key)),
  );
  if (!scale || scale.levels.length < 2) return undefined;
  const here = named.length > 0 ? named : role.level ? [role.level] : [];
  return levelsView({
    frame,
    scale,
    statements: rubric ? role.statements : [...role.statements, ...expectedStatements(role, frame, shelf)],
    owners: [role.key],
    here,
    hereBasis: here.length > 0 ? 'named' : 'none',
    role: role.key,
  });
}

/** Levels of an occupation whose statements are topics: every level with all its topics. */
export function occupationLevels(role: Role, frame: FrameDocument, shelf: Shelf): LevelsView | undefined {
  const topics = [...shelf.docs.values()].flatMap((row) =>
    row.pack === frame.id && row.entity === 'competency' && row.doc.kind === 'topic' ? [row.doc] : [],
  );
  const scale = frame.scales.find(({ levels }) =>
    levels.some(({ key }) => topics.some(({ level }) => level === key)),
  );
  if (!scale) return undefined;
  const inOrder = topics.sort((a, b) => a.key.localeCompare(b.key, 'en', { numeric: true }));
  const statements = inOrder.flatMap(topicStatements);
  return levelsView({ frame, scale, statements, owners: [role.key], here: [], hereBasis: 'none' });
}

/**
 * Levels of a competency; `required` are those at which roles of its framework ask for it. Only a level that all of
 * them agree on is the required one: roles that ask for different levels are listed, each with its own.
 * @param asked the level at which the role asks for it from whose card it was opened
 */
export function competencyLevels(
  competency: Competency,
  frame: FrameDocument,
  required: string[],
  asked?: string,
): LevelsView | undefined {
  const keys = competency.statements.flatMap(({ level }) => level ?? []);
  const scale = frame.scales.find(({ levels }) => levels.some(({ key }) => keys.includes(key)));
  if (!scale) return undefined;
  const agreed = required.length === 1 ? required : [];
  const here = scale.levels.some(({ key }) => key === asked) && asked ? [asked] : agreed;
  return levelsView({
    frame,
    scale,
    statements: competency.statements,
    owners: [competency.key],
    here,
    hereBasis: here[0] === undefined ? 'none' : here[0] === agreed[0] ? 'required' : 'asked',
  });
}

/** Levels of a subject that was gathered from topics; its gaps say where no topic takes it further. */
export function topicLevels(
  topics: Competency[],
  frame: FrameDocument,
  owner: string,
): LevelsView | undefined {
  const keys = topics.flatMap(({ level }) => level ?? []);
  const scale = frame.scales.find(({ levels }) => levels.some(({ key }) => keys.includes(key)));
  if (!scale) return undefined;
  const here = topics.length === 1 ? keys : [];
  return levelsView({
    frame,
    scale,
    statements: topics.flatMap(topicStatements),
    owners: [owner],
    here,
    hereBasis: here.length > 0 ? 'topic' : 'none',
  });
}

/** A topic's statements at its level, with the topic as their bold start, since the framework names no competencies. */
function topicStatements(topic: Competency): Statement[] {
  const { level } = topic;
  return headedStatements(topic).map((statement) => (level ? { ...statement, level } : statement));
}
