import type { AliasPack, FrameworkPack, Pack } from '../pack/pack.ts';
import { type AbbreviationTable, isAcronym } from './abbreviations.ts';
import { LabelFlag } from './index-format.ts';
import { labelForms } from './label-words.ts';
import { lists } from './word-lists.ts';

/** One name of one entity, before it is written into the tables. */
export interface LabelSource {
  entity: number;
  text: string;
  forms: string[];
  flags: number;
  levels: string[];
  reason: string;
}
export interface EntitySource {
  id: string;
  name: string;
  flags: number;
}
export interface Collected {
  entities: EntitySource[];
  labels: LabelSource[];
}

type NamedLabel = {
  text: string;
  levels?: string[] | undefined;
  caseSensitive?: boolean;
  needsContext?: boolean;
};

/** Gathers the names of every entity of the packs, then the curated names of entities that are there. */
export function collectLabels(packs: Pack[], abbreviations: AbbreviationTable): Collected {
  const collected: Collected = { entities: [], labels: [] };
  for (const pack of packs) if (pack.kind === 'framework') addFramework(pack, collected, abbreviations);
  const known = new Map(collected.entities.map(({ id }, index) => [id, index]));
  for (const pack of packs) if (pack.kind === 'aliases') addAliases(pack, known, collected, abbreviations);
  return collected;
}

function addFramework(pack: FrameworkPack, collected: Collected, abbreviations: AbbreviationTable): void {
  // Packs come straight from JSON in the worker: what has a default may be missing.
  for (const role of pack.roles ?? []) {
    const flags = LabelFlag.role | (role.needsContext ? LabelFlag.needsContext : 0);
    const names: NamedLabel[] = [{ text: role.title }, ...(role.labels ?? [])];
    if (role.abbreviation) names.push({ text: role.abbreviation });
    addEntity({ id: `${pack.id}:${role.key}`, name: role.title, flags }, names, collected, abbreviations);
  }
  for (const competency of pack.competencies ?? []) {
    if (competency.kind === 'cluster') continue;
    const { name, kind, generic } = competency;
    let flags = generic ? LabelFlag.generic : 0;
    if (kind === 'topic') flags |= LabelFlag.topic;
    if (kind === 'tool') flags |= LabelFlag.proper;
    const names = [{ text: name }, ...(competency.labels ?? [])];
    addEntity({ id: `${pack.id}:${competency.key}`, name, flags }, names, collected, abbreviations);
  }
  // The name of a thread is ours: it answers when it is looked up and names nothing on a page.
  for (const { key, name } of pack.threads ?? []) {
    const flags = LabelFlag.topic | LabelFlag.generic;
    addEntity({ id: `${pack.id}:${key}`, name, flags }, [{ text: name }], collected, abbreviations);
  }
}

function addEntity(
  entity: EntitySource,
  names: NamedLabel[],
  { entities, labels }: Collected,
  abbreviations: AbbreviationTable,
): void {
  const index = entities.push(entity) - 1;
  const seen = new Set<string>();
  for (const [place, label] of names.entries()) {
    if (seen.has(label.text)) continue;
    seen.add(label.text);
    const flags = entity.flags | (place === 0 ? LabelFlag.name : 0);
    labels.push(labelSource(index, label, flags, abbreviations));
  }
}

function addAliases(
  pack: AliasPack,
  known: Map<string, number>,
  { entities, labels }: Collected,
  abbreviations: AbbreviationTable,
): void {
  for (const alias of pack.labels) {
    const index = known.get(alias.of);
    const entity = index === undefined ? undefined : entities[index];
    if (index === undefined || !entity) continue;
    const related = alias.relation === 'related' ? LabelFlag.related : 0;
    const generic = alias.generic ? LabelFlag.generic : 0;
    const flags =
      (entity.flags & ~(LabelFlag.topic | LabelFlag.proper)) | LabelFlag.alias | related | generic;
    labels.push(labelSource(index, alias, flags, abbreviations, alias.reason));
  }
}

function labelSource(
  entity: number,
  label: NamedLabel,
  flags: number,
  abbreviations: AbbreviationTable,
  reason = '',
): LabelSource {
  const forms = labelForms(label.text, abbreviations);
  let all = flags | (label.needsContext ? LabelFlag.needsContext : 0);
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) {
    if (isAcronym(label.text) && !(flags & LabelFlag.role)) all |= LabelFlag.acronym;
    else if (label.caseSensitive) all |= LabelFlag.proper;
    if (flags & LabelFlag.role && lists.roleHeads.includes(only)) all |= LabelFlag.lone;
  }
  return { entity, text: label.text, forms, flags: all, levels: label.levels ?? [], reason };
}
