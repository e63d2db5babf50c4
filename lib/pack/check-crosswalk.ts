import { packOf } from './ids.ts';
import type { AliasPack, CrosswalkPack, Mapping } from './pack.ts';
import type { Target } from './pack-keys.ts';
import type { SetSentence } from './pack-sentence.ts';
import type { Report } from './problem.ts';

type Targets = Map<string, Target>;

/** Invariants of a crosswalk over the frameworks it speaks of (packs.md part 2). */
export function checkCrosswalk(pack: CrosswalkPack, targets: Targets, report: Report<SetSentence>): void {
  const keys = new Set<string>();
  const pairs = new Set<string>();
  pack.mappings.forEach((mapping, at) => {
    const path = `/mappings/${at}`;
    const pair = [mapping.from, mapping.to].sort().join(' ');
    if (keys.has(mapping.key)) {
      report.add(`${path}/key`, 'the key “{key}” stands twice in the pack', { key: mapping.key });
    }
    if (pairs.has(pair)) {
      const [from, to] = [String(mapping.from), String(mapping.to)];
      report.add(path, '{from} and {to} are mapped twice', { from, to });
    }
    keys.add(mapping.key);
    pairs.add(pair);
    checkIds(mapping, path, targets, report);
    if (mapping.relation === 'none') {
      if (mapping.strength !== 'only-a-word') {
        report.add(`${path}/strength`, 'a pair that is not mapped cannot have more than “only-a-word”');
      }
      return;
    }
    checkRelated(mapping, path, targets, report);
  });
}

function checkIds(mapping: Mapping, path: string, targets: Targets, report: Report<SetSentence>): void {
  const see = (id: string | null, at: string) => {
    if (id !== null && !targets.has(id)) report.add(`${path}/${at}`, 'nothing has the id “{id}”', { id });
  };
  see(mapping.from, 'from');
  see(mapping.to, 'to');
  for (const [at, id] of mapping.about.entries()) see(id, `about/${at}`);
  for (const [at, { id }] of mapping.evidence.entries()) see(id, `evidence/${at}/id`);
  if (mapping.from === null && mapping.to === null) report.add(path, 'a mapping without either side');
}

/** A relation needs two sides that answer the same question, and something said on each of them. */
function checkRelated(mapping: Mapping, path: string, targets: Targets, report: Report<SetSentence>): void {
  const { from, to, relation } = mapping;
  if (from === null || to === null) {
    report.add(path, '“{relation}” needs both sides', { relation });
    return;
  }
  const [a, b] = [targets.get(from), targets.get(to)];
  if (!a || !b) return;
  if (a.sort === 'level' && b.sort === 'level' && a.axis !== b.axis) {
    report.add(
      path,
      '{from} is on the axis {axis}, {to} on {other}: levels of different axes are not mapped',
      { from, axis: a.axis, to, other: b.axis },
    );
  }
  if (a.sort !== b.sort && mapping.strength !== 'only-a-word') {
    report.add(
      path,
      '{from} is a {sort}, {to} a {other}: they answer different questions and are not mapped',
      { from, sort: a.sort, to, other: b.sort },
    );
  }
  for (const side of [from, to]) {
    const owner = packOf(side);
    if (!mapping.evidence.some(({ id }) => id.startsWith(`${owner}:`))) {
      report.add(`${path}/evidence`, 'no evidence on the side of {side}', { side });
    }
  }
}

/** Curated names: each belongs to an entity that exists, and stands for it once. */
export function checkAliases(
  pack: AliasPack,
  targets: Targets,
  levelsOf: (pack: string) => ReadonlySet<string>,
  report: Report<SetSentence>,
): void {
  const seen = new Set<string>();
  pack.labels.forEach(({ of, text, levels }, at) => {
    const path = `/labels/${at}`;
    const sort = targets.get(of)?.sort;
    if (sort !== 'role' && sort !== 'competency' && sort !== 'thread') {
      report.add(`${path}/of`, 'no role or competency has the id “{id}”', { id: of });
    }
    const known = levelsOf(packOf(of));
    levels?.forEach((level, l) => {
      if (known.has(level)) return;
      report.add(`${path}/levels/${l}`, 'no level “{level}” in the pack of “{id}”', { level, id: of });
    });
    const entry = `${of} ${text.toLowerCase()}`;
    if (seen.has(entry)) report.add(path, '“{text}” stands twice for {id}', { text, id: of });
    seen.add(entry);
  });
}
