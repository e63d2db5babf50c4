import type { ReferenceCheck } from './check-framework.ts';
import type { Ladder, Rubric } from './entities.ts';
import type { FrameworkPack } from './pack.ts';
import type { PackKeys } from './pack-keys.ts';
import type { Report } from './problem.ts';

/** Scales, rubrics, ladders and threads: what has to stand in order or has to be whole. */
export function checkStructures(
  pack: FrameworkPack,
  keys: PackKeys,
  report: Report,
  see: ReferenceCheck,
): void {
  pack.scales.forEach((scale, s) => {
    scale.levels.forEach(({ ordinal }, at) => {
      if (ordinal === at + 1) return;
      report.add(
        `/scales/${s}/levels/${at}/ordinal`,
        'level order: ordinal {ordinal} stands at place {place}',
        { ordinal, place: at + 1 },
      );
    });
  });
  for (const [at, rubric] of pack.rubrics.entries()) checkRubric(rubric, `/rubrics/${at}`, keys, report, see);
  for (const [at, ladder] of pack.ladders.entries()) checkLadder(pack, ladder, `/ladders/${at}`, report, see);
  pack.threads.forEach((thread, t) => {
    let last = 0;
    thread.topics.forEach((key, at) => {
      const path = `/threads/${t}/topics/${at}`;
      see.entity(key, 'competency', path);
      const topic = pack.competencies.find((competency) => competency.key === key);
      const ordinal = keys.levels.get(topic?.level ?? '')?.ordinal ?? 0;
      if (topic && ordinal <= last)
        report.add(path, 'level order: “{key}” is not above the topic before it', { key });
      last = Math.max(last, ordinal);
    });
  });
}

function checkRubric(
  rubric: Rubric,
  path: string,
  keys: PackKeys,
  report: Report,
  see: ReferenceCheck,
): void {
  see.entity(rubric.role, 'role', `${path}/role`);
  see.entity(rubric.scale, 'scale', `${path}/scale`);
  const dims = new Set(rubric.dims.map(({ key }) => key));
  const columns = [...keys.levels].filter(([, { scale }]) => scale === rubric.scale).map(([key]) => key);
  const seen = new Set<string>();
  rubric.cells.forEach(({ dim, level }, at) => {
    const place = `${dim} at ${level}`;
    if (!dims.has(dim))
      report.add(`${path}/cells/${at}/dim`, 'no dimension “{key}” in the rubric', { key: dim });
    if (!columns.includes(level)) {
      report.add(`${path}/cells/${at}/level`, 'no level “{key}” on the scale', { key: level });
    }
    if (seen.has(place))
      report.add(`${path}/cells/${at}`, '“{dim}” at “{level}” stands twice', { dim, level });
    seen.add(place);
  });
  for (const dim of dims) {
    for (const level of columns) {
      if (seen.has(`${dim} at ${level}`)) continue;
      report.add(`${path}/cells`, 'no cell for “{dim}” at “{level}”', { dim, level });
    }
  }
  for (const [at, note] of rubric.notes.entries()) see.levels(note.levels, `${path}/notes/${at}/levels`);
}

function checkLadder(
  pack: FrameworkPack,
  ladder: Ladder,
  path: string,
  report: Report,
  see: ReferenceCheck,
): void {
  const seen = new Set<string>();
  ladder.rungs.forEach((key, at) => {
    see.entity(key, 'role', `${path}/rungs/${at}`);
    if (seen.has(key)) report.add(`${path}/rungs/${at}`, 'the rung “{key}” stands twice', { key });
    seen.add(key);
    const kind = pack.roles.find((role) => role.key === key)?.kind;
    if (kind === 'segment') report.add(`${path}/rungs/${at}`, '“{key}” is a segment, not a rung', { key });
  });
  const steps = new Map(
    ladder.rungs
      .slice(1)
      .map((to, at) => [`${ladder.rungs[at]} → ${to}`, { from: ladder.rungs[at] ?? '', to }]),
  );
  ladder.transitions.forEach(({ from, to }, at) => {
    if (steps.delete(`${from} → ${to}`)) return;
    report.add(
      `${path}/transitions/${at}`,
      '{from} → {to} is no step between neighbouring rungs, or stands twice',
      { from, to },
    );
  });
  for (const step of steps.values()) {
    report.add(`${path}/transitions`, 'no transition for the step {from} → {to}', step);
  }
}
