import { refOf } from '../lookup/shelf.ts';
import type { DutyFinder } from '../match/duties.ts';
import type { Match } from '../match/types.ts';
import type { AskedYears } from '../match/years.ts';
import { packOf } from '../pack/ids.ts';
import type { EntityDocument, FrameDocument } from '../store/documents.ts';
import { dutyGroups, mostFrom } from './groups.ts';
import { type PostingTitle, skillsFor, unmentioned } from './role.ts';
import type { DutyEntry } from './statements.ts';
import type { PostingFrameworkView, PostingView } from './view.ts';
import { yearsView } from './years.ts';

/** What is known of a posting when it is read as a whole. */
export interface PostingInput {
  /** What the posting's title matches. */
  title: Match[];
  /** Items and sentences that may hold a duty. */
  duties: string[];
  /** Skill terms with the line that first mentions each. */
  terms: { ids: string[]; line: string }[];
  years: AskedYears[];
}

/** All statements that lines can speak of, ready to be found. */
export interface DutyShelf {
  entries: Map<string, DutyEntry>;
  finder: DutyFinder;
  rows: Map<string, EntityDocument>;
}

/** Lines to recognise before anything is said of a posting: a single one says too little. */
const MIN_LINES = 2;

/** The posting as a whole, per framework in the order of `frames`; frameworks that hardly know it are left out. */
export function postingView(input: PostingInput, frames: FrameDocument[], shelf: DutyShelf): PostingView {
  const found = input.duties.flatMap((line) => shelf.finder.find(line).map((duty) => ({ line, duty })));
  return {
    frameworks: frames.flatMap((frame) => {
      const own = found.filter(({ duty }) => duty.framework === frame.id);
      return frameworkView(input, frame, own, shelf) ?? [];
    }),
  };
}

function frameworkView(
  input: PostingInput,
  frame: FrameDocument,
  found: Parameters<typeof dutyGroups>[0],
  shelf: DutyShelf,
): PostingFrameworkView | undefined {
  const title = titleIn(input.title, frame, shelf);
  const skills = title && skillsFor(title.role, frame, shelf, input.terms);
  const lines = new Set([...found, ...(skills?.view.items ?? [])].map(({ line }) => line));
  // Without its title a framework speaks of a posting only through duties: any trade asks for SQL.
  if (lines.size < MIN_LINES || (!title && found.length < MIN_LINES)) return undefined;
  const groups = dutyGroups(found, frame, shelf);
  const most = mostFrom(groups);
  const [named, fromDuties] = [title?.levels ?? [], most?.levels ?? []];
  const years = yearsView(input.years, frame, { role: title?.role.doc.key, named, duties: fromDuties });
  const left = unmentioned({
    frame,
    shelf,
    title,
    levels: named.length > 0 ? named : fromDuties,
    spoken: new Set(found.flatMap(({ duty }) => duty.statements)),
    skills,
  });
  return {
    framework: refOf(frame),
    ...(title ? { title: { name: title.name, codes: codesOf(named, frame) } } : {}),
    ...(most && isApart(named, most.levels, frame) ? { apart: most.view } : {}),
    total: found.length,
    groups: groups.map(({ view }) => view),
    ...(skills && skills.view.items.length > 0 ? { skills: skills.view } : {}),
    ...(years ? { years } : {}),
    ...(left ? { unmentioned: left } : {}),
  };
}

/** What the posting's title is in a framework: its role, and the keys of the levels that the source names it at. */
function titleIn(matches: Match[], frame: FrameDocument, shelf: DutyShelf): PostingTitle | undefined {
  const match = matches.find(({ id }) => packOf(id) === frame.id);
  const role = match && shelf.rows.get(match.id);
  if (role?.entity !== 'role') return undefined;
  const levels = match?.levels ?? (role.doc.level ? [role.doc.level] : []);
  return { role, name: match?.label || match?.name || role.doc.title, levels };
}

/** Whether duties come from levels of the title's own scale at which the source does not name the title. */
function isApart(named: string[], levels: string[], { scales }: FrameDocument): boolean {
  const scaleOf = (key: string) => scales.find((scale) => scale.levels.some((level) => level.key === key));
  if (named.length === 0 || levels.length === 0) return false;
  return levels.every((key) => !named.includes(key) && scaleOf(key) === scaleOf(named[0] ?? ''));
}

/** Codes of levels in the order of their scale. */
function codesOf(keys: string[], { scales }: FrameDocument): string[] {
  return scales
    .flatMap(({ levels }) => [...levels].sort((a, b) => a.ordinal - b.ordinal))
    .filter(({ key }) => keys.includes(key))
    .map(({ code }) => code);
}
