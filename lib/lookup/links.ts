import type { EntityName, FrameDocument } from '../store/documents.ts';
import type { LinkGroupView } from './view.ts';

type Item = LinkGroupView['items'][number];

/** Entities of the same framework that the source ties to a role: what it requires, its titles, its functional role. */
export function roleLinks(key: string, frame: FrameDocument): LinkGroupView[] {
  const own = frame.names[key];
  if (!own) return [];
  const parent = own.parent ? frame.names[own.parent] : undefined;
  const titles = children(frame, key, 'example-title');
  const groups: LinkGroupView[] = [];
  if (own.requires) groups.push(requiredOf(own, frame));
  if (own.parent && parent && own.kind === 'example-title') {
    groups.push({ kind: 'role', items: [item(frame, own.parent, parent)] });
    if (parent.requires) groups.push(requiredOf(parent, frame));
  }
  if (titles.length > 0) groups.push({ kind: 'titles', items: titles });
  if (own.kind === 'focus') {
    groups.push({
      kind: 'competencies',
      items: [...children(frame, undefined, 'skill'), ...children(frame, undefined, 'tool')],
    });
  }
  return groups;
}

/** Entities of the same framework that the source ties to a competency: its cluster, its members, who requires it. */
export function competencyLinks(key: string, frame: FrameDocument): LinkGroupView[] {
  const own = frame.names[key];
  if (!own) return [];
  const parent = own.parent ? frame.names[own.parent] : undefined;
  const groups: LinkGroupView[] = [];
  const requiring = Object.entries(frame.names).flatMap(([role, entry]) => {
    const requirement = entry.requires?.find(({ competency }) => competency === key);
    return requirement ? [{ ...item(frame, role, entry), ...linkOf(requirement, frame) }] : [];
  });
  if (requiring.length > 0) groups.push({ kind: 'required-by', items: requiring });
  if (own.parent && parent) groups.push({ kind: 'cluster', items: [item(frame, own.parent, parent)] });
  const members = Object.entries(frame.names).filter(
    ([, entry]) => entry.parent === key && entry.entity === 'competency',
  );
  if (members.length > 0)
    groups.push({ kind: 'competencies', items: members.map(([k, entry]) => item(frame, k, entry)) });
  return groups;
}

function requiredOf(role: EntityName, frame: FrameDocument): LinkGroupView {
  const items = (role.requires ?? []).flatMap((requirement) => {
    const entry = frame.names[requirement.competency];
    return entry ? [{ ...item(frame, requirement.competency, entry), ...linkOf(requirement, frame) }] : [];
  });
  return { kind: role.kind === 'functional-role' ? 'areas-of-expertise' : 'requires', items };
}

function linkOf(
  { level, strength }: NonNullable<EntityName['requires']>[number],
  frame: FrameDocument,
): Pick<Item, 'level' | 'strength'> {
  const found = frame.scales.flatMap(({ levels }) => levels).find(({ key }) => key === level);
  return { strength, ...(found ? { level: found.code } : {}) };
}

function children(frame: FrameDocument, parent: string | undefined, kind: string): Item[] {
  return Object.entries(frame.names)
    .filter(([, entry]) => entry.kind === kind && (parent === undefined || entry.parent === parent))
    .map(([key, entry]) => item(frame, key, entry));
}

function item(frame: FrameDocument, key: string, { name }: EntityName): Item {
  return { id: `${frame.id}:${key}`, name };
}
