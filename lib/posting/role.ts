import type { Requirement } from '../pack/entities.ts';
import type { EntityDocument, FrameDocument } from '../store/documents.ts';
import type { DutyShelf } from './posting.ts';
import type { SkillsView, SkillView, UnmentionedView } from './view.ts';

type RoleRow = EntityDocument & { entity: 'role' };
/** What a posting's title is in one framework. */
export interface PostingTitle {
  role: RoleRow;
  /** As the source names it. */
  name: string;
  /** Keys of the levels that the source names it at. */
  levels: string[];
}
interface RoleSkills {
  view: SkillsView;
  unmentioned: SkillView[];
}

/** Skills that the framework names for a role, told apart by whether the posting mentions them; undefined for none. */
export function skillsFor(
  role: RoleRow,
  frame: FrameDocument,
  shelf: DutyShelf,
  terms: { ids: string[]; line: string }[],
): RoleSkills | undefined {
  const skills = requiredBy(role, frame, shelf).flatMap(
    (requirement) => skillOf(requirement, frame, shelf) ?? [],
  );
  if (skills.length === 0) return undefined;
  const lineOf = (id: string) => terms.find(({ ids }) => ids.includes(id))?.line;
  return {
    view: {
      of: skills.length,
      items: skills.flatMap((skill) => {
        const line = lineOf(skill.id);
        return line === undefined ? [] : [{ ...skill, line }];
      }),
    },
    unmentioned: skills.filter(({ id }) => lineOf(id) === undefined),
  };
}

/** What the role asks for; an example title asks for what its functional role does. */
function requiredBy({ doc }: RoleRow, frame: FrameDocument, shelf: DutyShelf): Requirement[] {
  if (doc.requires.length > 0 || doc.kind !== 'example-title') return doc.requires;
  const parent = shelf.rows.get(`${frame.id}:${doc.parent}`);
  return parent?.entity === 'role' ? parent.doc.requires : [];
}

function skillOf(
  { competency, level }: Requirement,
  frame: FrameDocument,
  shelf: DutyShelf,
): SkillView | undefined {
  const row = shelf.rows.get(`${frame.id}:${competency}`);
  if (row?.entity !== 'competency') return undefined;
  const asked = frame.scales.flatMap(({ levels }) => levels).find(({ key }) => key === level);
  const said = asked?.code ?? row.doc.levelHint;
  return { id: row.id, name: row.doc.name, ...(said ? { level: said } : {}) };
}

interface Whole {
  frame: FrameDocument;
  shelf: DutyShelf;
  title: PostingTitle | undefined;
  /** Keys of the levels that count: the title's, else those of most duties. */
  levels: string[];
  /** Ids of the statements that were recognised. */
  spoken: ReadonlySet<string>;
  skills: RoleSkills | undefined;
}

/** What the framework names for the title, else for the level of most duties, and no line speaks of. */
export function unmentioned({
  frame,
  shelf,
  title,
  levels,
  spoken,
  skills,
}: Whole): UnmentionedView | undefined {
  const all = frame.scales.flatMap((one) => one.levels);
  const codes = all.filter(({ key }) => levels.includes(key)).map(({ code }) => code);
  // An occupation whose statements stand under topics has none of its own; its levels speak for it.
  const role = title && title.role.doc.statements.length > 0 ? title.role.id : undefined;
  const duties = [...shelf.entries.values()].filter(({ statement: { id, framework, level }, owner }) => {
    if (framework !== frame.id || spoken.has(id)) return false;
    if (role !== undefined) return owner.id === role && (level === undefined || levels.includes(level));
    return level !== undefined && levels.includes(level);
  });
  const left = skills?.unmentioned ?? [];
  if (duties.length + left.length === 0) return undefined;
  return { of: title?.name ?? codes.join(', '), duties: duties.map(({ view }) => view), skills: left };
}
