import { blankLevel } from '../pack/blank.ts';
import type { Competency, Level, Role } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { Label, Statement } from '../pack/parts.ts';
import type { Draft, DraftCompetency, DraftRole } from './draft.ts';

/** Opens a framework for editing. What `partsLost` names is not in the draft; all else comes back as it was. */
export function draftOf(pack: FrameworkPack): Draft {
  const [scale] = pack.scales;
  const [ladder] = pack.ladders;
  const levels = (scale?.levels ?? []).map((level) => ({
    key: level.key,
    name: level.name ?? (level.code === String(level.ordinal) ? '' : level.code),
    from: { ...level, ...blankLevel() } satisfies Level,
  }));
  const known = new Set(levels.map(({ key }) => key));
  const roles = pack.roles.map((role) => openRole(role, known));
  const kept = new Set(roles.map(({ key }) => key));
  return {
    id: pack.id,
    facts: {
      title: pack.title,
      short: pack.short,
      lang: pack.lang,
      licence: pack.source.licence.text,
      attribution: pack.source.licence.attribution,
      scaleName: scale?.name ?? '',
      ladderName: ladder?.name ?? '',
    },
    levels,
    competencies: pack.competencies.map((one) => openCompetency(one, known)),
    roles,
    rungs: (ladder?.rungs ?? []).filter((key) => kept.has(key)),
    from: {
      ...withoutLists(pack),
      ...(scale ? { scale: { ...scale, levels: [] } } : {}),
      ...(ladder ? { ladder } : {}),
    },
  };
}

function withoutLists({ ratingScales: _, ...pack }: FrameworkPack): FrameworkPack {
  const none = { scales: [], competencies: [], roles: [], rubrics: [], ladders: [], threads: [] };
  return { ...pack, ...none, statements: [] };
}

function openCompetency(competency: Competency, levels: ReadonlySet<string>): DraftCompetency {
  const { parent: _, level: __, anchors: ___, ...from } = competency;
  const statements: Record<string, string> = {};
  for (const { level, text } of from.statements) {
    if (level === undefined || !levels.has(level)) continue;
    statements[level] = statements[level] === undefined ? text : `${statements[level]}\n${text}`;
  }
  return {
    key: from.key,
    name: from.name,
    definition: from.definition ?? '',
    group: from.group ?? '',
    aliases: aliasesOf(from.labels),
    statements,
    from: { ...from, statements: from.statements.filter((one) => isEdited(one, levels)) },
  };
}

function openRole(role: Role, levels: ReadonlySet<string>): DraftRole {
  const { level: _, parent: __, parentBasis: ___, ratings: ____, related: _____, ...rest } = role;
  const requires = rest.requires.filter(({ level }) => level === undefined || levels.has(level));
  const labels = rest.labels.map((label) => keptLabel(label, levels));
  return {
    key: rest.key,
    title: rest.title,
    summary: rest.summary ?? '',
    aliases: aliasesOf(labels),
    needs: requires.map(({ competency, level }) => ({ competency, level: level ?? '' })),
    from: {
      ...rest,
      kind: rest.kind === 'segment' ? 'job' : rest.kind,
      statements: [],
      labels,
      requires,
    },
  };
}

function keptLabel(label: Label, levels: ReadonlySet<string>): Label {
  return label.levels ? { ...label, levels: label.levels.filter((key) => levels.has(key)) } : label;
}

function isEdited({ level, headline }: Statement, levels: ReadonlySet<string>): boolean {
  return level !== undefined && levels.has(level) && headline === undefined;
}

function aliasesOf(labels: Label[]): string {
  return labels.map(({ text }) => text).join('\n');
}
