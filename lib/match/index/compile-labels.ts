import type { AliasPack, FrameworkPack, Pack } from '../../pack/pack.ts';
import { fold, formOf } from '../text/inflection.ts';
import { isAcronym } from '../words/abbreviations.ts';
import { isClassification } from '../words/classification.ts';
import { formsOf } from '../words/compile-fields.ts';
import { lists } from '../words/word-lists.ts';
import { LabelFlag } from './index-format.ts';
import { LabelTable } from './label-table.ts';
import type { Lexicon } from './lexicon.ts';

interface NamedLabel {
  text: string;
  levels?: string[] | undefined;
  caseSensitive?: boolean;
  needsContext?: boolean;
  generic?: boolean;
}
/** An entity with its names, the preferred one first. */
interface Named {
  key: string;
  flags: number;
  names: NamedLabel[];
}

/**
 * Gathers the names of every entity of the packs, then the curated names of entities that are there. Yields after
 * every entity.
 */
export function* collectLabels(packs: Pack[], lexicon: Lexicon): Generator<void, LabelTable> {
  const table = new LabelTable(lexicon);
  for (const pack of packs) {
    if (pack.kind !== 'framework') continue;
    const imported = isClassification(pack);
    const number = table.packs.push({ id: pack.id, imported }) - 1;
    for (const named of entitiesOf(pack)) {
      const flags = named.flags | (imported ? LabelFlag.imported : 0);
      addEntity({ ...named, flags }, number, table);
      yield;
    }
  }
  const aliases = packs.filter((pack): pack is AliasPack => pack.kind === 'aliases');
  if (aliases.length > 0) addAliases(aliases, table);
  return table;
}

/** Packs come straight from JSON in the worker: what has a default may be missing. */
function* entitiesOf(pack: FrameworkPack): Generator<Named> {
  for (const { key, title, labels = [], abbreviation, needsContext } of pack.roles ?? []) {
    const names: NamedLabel[] = [{ text: title }, ...labels];
    if (abbreviation) names.push({ text: abbreviation });
    yield { key, flags: LabelFlag.role | (needsContext ? LabelFlag.needsContext : 0), names };
  }
  for (const competency of pack.competencies ?? []) {
    if (competency.kind !== 'cluster') yield competencyOf(competency);
  }
  // The name of a thread is ours: it answers when it is looked up and names nothing on a page.
  for (const { key, name } of pack.threads ?? []) {
    yield { key, flags: LabelFlag.topic | LabelFlag.generic, names: [{ text: name }] };
  }
}

/** Another name of one word that any sentence may hold: "offer", "Safeguarding" (Skill terms 2). */
function isEverydayWord(text: string): boolean {
  if (!/^\p{L}\p{Ll}*$/u.test(text)) return false;
  const form = formOf(fold(text));
  return (
    /^\p{Ll}/u.test(text) ||
    form.endsWith('ing') ||
    lists.everyday.has(form) ||
    lists.everyday.has(fold(text))
  );
}

/** Whether a name has small words before its one other word. */
function hasSmallWords(text: string): boolean {
  const small = formsOf(text).slice(0, -1);
  return small.length > 0 && small.every((word) => lists.grammar.has(word));
}

type Competency = FrameworkPack['competencies'][number];

/** A tool is told by its kind, or by the heading that it stands under; its name is a proper name then. */
function competencyOf({ key, kind, name, labels = [], generic, group }: Competency): Named {
  const isTool = kind === 'tool' || (kind === 'skill' && lists.toolGroups.has(fold(group ?? '')));
  let flags = generic && (kind === 'tool' || !isTool) ? LabelFlag.generic : 0;
  if (kind === 'topic') flags |= LabelFlag.topic;
  if (isTool) flags |= LabelFlag.proper;
  const isPlain = !isTool && kind !== 'topic';
  const others = labels.map((label) =>
    isPlain && isEverydayWord(label.text) ? { ...label, generic: true } : label,
  );
  return { key, flags, names: [{ text: name }, ...others] };
}

function addEntity({ key, flags, names }: Named, pack: number, table: LabelTable): void {
  const entity = table.entities.push({ pack, key, flags, firstLabel: table.count }) - 1;
  const seen = new Set<string>();
  const written = new Set(
    names.filter(({ text }) => !isAcronym(text)).map(({ text }) => table.lexicon.forms(text).join()),
  );
  for (const [place, label] of names.entries()) {
    if (seen.has(label.text)) continue;
    seen.add(label.text);
    addLabel(entity, label, flags | (place === 0 ? LabelFlag.name : 0), table, { written });
  }
}

function addAliases(packs: AliasPack[], table: LabelTable): void {
  const known = new Map(
    table.entities.map(({ pack, key }, entity) => [`${table.packs[pack]?.id}:${key}`, entity]),
  );
  for (const alias of packs.flatMap(({ labels }) => labels)) {
    const entity = known.get(alias.of);
    const own = entity === undefined ? undefined : table.entities[entity];
    if (entity === undefined || !own) continue;
    const related = alias.relation === 'related' ? LabelFlag.related : 0;
    const generic = alias.generic ? LabelFlag.generic : 0;
    // A curated name of an imported entity is chosen word by word, as all names of our own packs are.
    const flags = own.flags & ~(LabelFlag.topic | LabelFlag.proper | LabelFlag.imported);
    addLabel(entity, alias, flags | LabelFlag.alias | related | generic, table, { reason: alias.reason });
  }
}

function addLabel(
  entity: number,
  label: NamedLabel,
  flags: number,
  table: LabelTable,
  { reason, written }: { reason?: string | undefined; written?: ReadonlySet<string> } = {},
): void {
  const { text, levels } = label;
  const long = table.lexicon.forms(text);
  // An acronym that stands for none of the entity's names has a meaning of its own: a casino's CSM is no customer
  // success manager.
  const isForeign = isAcronym(text) && written !== undefined && !written.has(long.join());
  const forms = isForeign ? table.lexicon.asWritten(text) : long;
  let all =
    flags | (label.needsContext ? LabelFlag.needsContext : 0) | (label.generic ? LabelFlag.generic : 0);
  const [only] = forms;
  if (forms.length === 1 && only !== undefined) {
    if (hasSmallWords(text)) all |= LabelFlag.small;
    if (isAcronym(text)) all |= LabelFlag.acronym;
    else if (label.caseSensitive) all |= LabelFlag.proper;
    if (flags & LabelFlag.role && lists.loneHeads.has(table.lexicon.texts[only] ?? '')) all |= LabelFlag.lone;
  }
  table.add({ entity, text, flags: all, levels, reason }, forms);
}
