import { MAX_DUTY_STATEMENTS } from '../limits.ts';
import type { Reader } from '../lookup/shelf.ts';
import type { StatementView } from '../lookup/view.ts';
import type { DutyStatement } from '../match/duties.ts';
import { packOf } from '../pack/ids.ts';
import type { Statement } from '../pack/parts.ts';
import type { EntityDocument, FrameDocument } from '../store/documents.ts';

/** A statement that a line of a posting may speak of, with whom it is about. */
export interface DutyEntry {
  statement: DutyStatement;
  view: StatementView;
  /** Full id and name of the role, competency or topic that it belongs to; of the level or the framework else. */
  owner: { id: string; name: string };
}

/** What somebody does or how somebody behaves; knowledge, outputs and skills are found by their names. */
const KINDS: ReadonlySet<string> = new Set<Statement['kind']>([
  'behaviour',
  'key-action',
  'responsibility',
  'trait',
  'promotion-trait',
]);

/**
 * The statements, and the rows, of all frameworks that hold so few that lines can be compared with each;
 * classifications with tens of thousands are left out.
 */
export async function dutyStatements(
  reader: Reader,
): Promise<{ entries: DutyEntry[]; rows: EntityDocument[] }> {
  const frames = (await reader.frames()).filter(({ counts }) => counts.statements <= MAX_DUTY_STATEMENTS);
  const lists = await Promise.all(frames.map(({ id }) => reader.entitiesOf(id)));
  const rows = lists.flat().sort((a, b) => a.at - b.at);
  return { entries: [...rows.flatMap(ofEntity), ...frames.flatMap(ofFrame)], rows };
}

function ofEntity({ id, entity, doc }: EntityDocument): DutyEntry[] {
  const owner = { id, name: entity === 'role' ? doc.title : doc.name };
  const level = entity === 'competency' ? doc.level : undefined;
  return doc.statements.flatMap((statement) => entryOf(statement, owner, level));
}

function ofFrame({ id, title, scales, statements }: FrameDocument): DutyEntry[] {
  const levels = scales.flatMap((scale) => scale.levels);
  return [
    ...levels.flatMap(({ key, code, name, statements: list }) =>
      list.flatMap((statement) => entryOf(statement, { id: `${id}:${key}`, name: name ?? code }, key)),
    ),
    ...statements.flatMap((statement) => entryOf(statement, { id: `${id}:pack`, name: title }, undefined)),
  ];
}

function entryOf(statement: Statement, owner: DutyEntry['owner'], ownLevel: string | undefined): DutyEntry[] {
  const { key, kind, headline, text, levelBasis, loc } = statement;
  if (!KINDS.has(kind)) return [];
  const level = statement.level ?? ownLevel;
  const id = `${owner.id}/${key}`;
  const said = { ...(headline ? { headline } : {}), text };
  return [
    {
      statement: { id, framework: packOf(id), ...said, ...(level ? { level } : {}) },
      view: { key: id, kind, ...said, basis: levelBasis, loc },
      owner,
    },
  ];
}
