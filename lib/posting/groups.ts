import type { Duty } from '../match/duties.ts';
import type { FrameDocument } from '../store/documents.ts';
import type { DutyEntry } from './statements.ts';
import type { DutyGroupView } from './view.ts';

interface FoundDuty {
  line: string;
  duty: Duty;
}
/** A group with the keys of its levels, lowest first. */
export interface DutyGroup {
  levels: string[];
  view: DutyGroupView;
}

/**
 * Lines of one framework by the level they come from, lowest first; lines that fit two levels alike are a group of
 * their own. Where there are no levels, by whom the nearest statement is about, the fullest first.
 */
export function dutyGroups(
  found: FoundDuty[],
  frame: FrameDocument,
  { entries }: { entries: Map<string, DutyEntry> },
): DutyGroup[] {
  const all = frame.scales.flatMap(({ levels }) => [...levels].sort((a, b) => a.ordinal - b.ordinal));
  const groups = new Map<string, DutyGroup>();
  for (const { line, duty } of found) {
    const of = duty.statements.flatMap((id) => entries.get(id) ?? []);
    const levels = all.filter(({ key }) => duty.levels.includes(key));
    const owner = levels.length > 0 ? undefined : of[0]?.owner;
    const key = owner?.id ?? levels.map((level) => level.key).join(' ');
    const group = groups.get(key) ?? {
      levels: levels.map((level) => level.key),
      view: {
        codes: levels.map(({ code }) => code),
        ...(owner ? { owner: owner.name } : {}),
        lines: [],
        restored: false,
      },
    };
    const code = ({ statement }: DutyEntry) => all.find((level) => level.key === statement.level)?.code;
    const statements = of.map((entry) => ({
      ...entry.view,
      ...(code(entry) ? { code: code(entry) ?? '' } : {}),
    }));
    group.view.lines.push({ line, statements });
    group.view.restored ||= levels.length > 0 && of.some(({ view }) => view.basis !== 'stated');
    groups.set(key, group);
  }
  const place = ({ levels }: DutyGroup) => all.findIndex(({ key }) => key === levels[0]);
  return [...groups.values()].sort(
    (a, b) =>
      place(a) - place(b) || a.levels.length - b.levels.length || b.view.lines.length - a.view.lines.length,
  );
}

/** The group with levels that more than half of the lines come from. */
export function mostFrom(groups: DutyGroup[]): DutyGroup | undefined {
  const total = groups.reduce((sum, { view }) => sum + view.lines.length, 0);
  return groups.find(({ levels, view }) => levels.length > 0 && view.lines.length * 2 > total);
}
