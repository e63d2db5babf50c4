import type { Imported } from '../import/run/result.ts';
import { LARGE_FRAMEWORK, MAX_PREVIEW_LINE_CHARS, MAX_SAMPLES } from '../limits.ts';
import type { Role } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { FrameworkPreview, Update } from './protocol.ts';

/** What a reader is shown of a framework before it is saved. */
export function previewOf(imported: Imported, pack: FrameworkPack, update?: Update): FrameworkPreview {
  const { importer, files, unused, counts, skipped, problems } = imported;
  const { id, title, revision, lang, source } = pack;
  const { text, attribution, redistribution } = source.licence;
  return {
    ...{ id, title, revision, lang, importer, files, unused, counts, skipped, problems },
    scales: scalesOf(pack),
    ratings: (pack.ratingScales ?? []).map(({ name, min, max }) => ({ name, min, max })),
    source: {
      title: source.title,
      ...(source.publisher ? { publisher: source.publisher } : {}),
      ...(source.version ? { version: source.version } : {}),
      ...(source.url ? { url: source.url } : {}),
    },
    licence: { text, attribution, redistribution },
    samples: samplesOf(pack),
    ...(update ? { update } : {}),
    large: pack.roles.length + pack.competencies.length >= LARGE_FRAMEWORK,
  };
}

function scalesOf(pack: FrameworkPack): FrameworkPreview['scales'] {
  const statements = new Map<string, number>();
  const count = (level: string | undefined) => {
    if (level !== undefined) statements.set(level, (statements.get(level) ?? 0) + 1);
  };
  for (const owner of [pack, ...pack.roles, ...pack.competencies]) {
    for (const { level } of owner.statements) count(level);
  }
  for (const { level } of pack.rubrics.flatMap(({ cells }) => cells)) count(level);
  return pack.scales.map(({ name, levels }) => ({
    name,
    levels: levels.map((level) => ({
      code: level.code,
      ...(level.name ? { name: level.name } : {}),
      statements: level.statements.length + (statements.get(level.key) ?? 0),
    })),
  }));
}

/** The first roles and competencies that have something to show, half of each where there are both. */
function samplesOf(pack: FrameworkPack): FrameworkPreview['samples'] {
  const roles = firstWith(pack.roles, ({ title, codes, summary, statements }) => ({
    kind: 'role',
    name: title,
    codes: codesOf(codes),
    lines: linesOf(summary, statements),
  }));
  const competencies = firstWith(pack.competencies, ({ name, code, definition, statements }) => ({
    kind: 'competency',
    name,
    codes: code ? [code] : [],
    lines: linesOf(definition, statements),
  }));
  const some = Math.max(MAX_SAMPLES / 2, MAX_SAMPLES - competencies.length);
  const shown = roles.slice(0, some);
  return [...shown, ...competencies.slice(0, MAX_SAMPLES - shown.length)];
}

type Sample = FrameworkPreview['samples'][number];

function firstWith<T>(all: T[], sampleOf: (one: T) => Sample): Sample[] {
  const found: Sample[] = [];
  for (const one of all) {
    const sample = sampleOf(one);
    if (sample.lines.length > 0) found.push(sample);
    if (found.length === MAX_SAMPLES) return found;
  }
  return found.length > 0 ? found : all.slice(0, MAX_SAMPLES).map(sampleOf);
}

/** Codes of a sample that are shown; what it is known by elsewhere comes first. */
const MAX_SAMPLE_CODES = 3;

/** The first few codes with their schemes. */
function codesOf(codes: Role['codes']): string[] {
  const known = codes.filter(({ scheme }) => scheme !== 'internal');
  return known.slice(0, MAX_SAMPLE_CODES).map(({ scheme, code }) => `${scheme} ${code}`);
}

function linesOf(first: string | undefined, statements: { text: string }[]): string[] {
  const lines = [...(first ? [first] : []), ...statements.slice(0, 2).map(({ text }) => text)];
  return lines.map((line) =>
    line.length > MAX_PREVIEW_LINE_CHARS ? `${line.slice(0, MAX_PREVIEW_LINE_CHARS)}…` : line,
  );
}
