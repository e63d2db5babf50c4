import type { Level, Role } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { Label, Statement } from '../pack/parts.ts';
import { grouped } from './grouped.ts';
import { levelName, levelsOf } from './level-names.ts';

/** Between several values in one cell, each on its own line as spreadsheets show it. */
const BETWEEN = '\n';

/** One row for each competency, one column for each level that statements stand at; the first row is the head. */
export function competencyTable(pack: FrameworkPack): string[][] {
  const { competencies, roles } = pack;
  const names = new Map(competencies.map(({ key, name }) => [key, name]));
  const needing = rolesNeeding(roles);
  return tableOf(pack, competencies, {
    head: ['Competency', 'Group', 'Definition', 'Code', 'Other names', 'Roles'],
    cells: ({ key, name, parent, group, definition, code, labels }) => [
      name,
      names.get(parent ?? '') ?? group ?? '',
      definition ?? '',
      code ?? '',
      labelsIn(labels),
      (needing.get(key) ?? []).join(BETWEEN),
    ],
  });
}

/** One row for each role: its place on a ladder, counted from the lowest rung, and what it needs. */
export function roleTable(pack: FrameworkPack): string[][] {
  const levels = levelsOf(pack);
  const names = new Map(pack.competencies.map(({ key, name }) => [key, name]));
  const rungs = new Map(pack.ladders.flatMap(({ rungs: keys }) => keys.map((key, at) => [key, at + 1])));
  return tableOf(pack, pack.roles, {
    head: ['Role', 'Rung', 'Group', 'Definition', 'Code', 'Other names', 'Level', 'Needs'],
    cells: (role) => [
      role.title,
      String(rungs.get(role.key) ?? ''),
      role.family ?? '',
      role.summary ?? '',
      role.code ?? '',
      labelsIn(role.labels, role.abbreviation),
      nameOf(levels.get(role.level ?? '')),
      role.requires
        .map(({ competency, level }) => requirement(names.get(competency), levels.get(level ?? '')))
        .join(BETWEEN),
    ],
  });
}

interface Columns<T> {
  head: string[];
  cells: (row: T) => string[];
}

/**
 * One row for each; where several statements stand at one level, a row more for each of them, with its name and no
 * more, as the importer joins rows of one name and takes a cell for one statement. Empty columns are left out.
 */
function tableOf<T extends { statements: Statement[] }>(
  pack: FrameworkPack,
  entities: readonly T[],
  { head, cells }: Columns<T>,
): string[][] {
  const used = new Set(entities.flatMap(({ statements }) => statements.map(({ level }) => level)));
  const levels = [...levelsOf(pack)].filter(([key]) => used.has(key));
  const columns: (string | undefined)[] = [
    ...levels.map(([key]) => key),
    ...(used.has(undefined) ? [undefined] : []),
  ];
  const body = entities.flatMap((entity) => {
    const said = grouped(entity.statements, ({ level }) => level);
    const most = Math.max(1, ...[...said.values()].map(({ length }) => length));
    const [name = '', ...rest] = cells(entity);
    return Array.from({ length: most }, (_, at) => [
      name,
      ...rest.map((cell) => (at === 0 ? cell : '')),
      ...columns.map((level) => statementIn(said.get(level)?.[at])),
    ]);
  });
  const names = columns.map((key) => nameOf(levels.find(([level]) => level === key)?.[1]) || 'Statements');
  return withoutEmpty([[...head, ...names], ...body]);
}

/** Columns that say nothing but their head would be taken for something when the table is read. */
function withoutEmpty([head = [], ...body]: string[][]): string[][] {
  const filled = head.map((_, at) => at === 0 || body.some((row) => row[at] !== ''));
  return [head, ...body].map((row) => row.filter((_, at) => filled[at]));
}

function statementIn(statement: Statement | undefined): string {
  if (!statement) return '';
  const { headline, text } = statement;
  return oneLine(headline ? `${headline}: ${text}` : text);
}

function labelsIn(labels: Label[], abbreviation?: string): string {
  return [...new Set([...(abbreviation ? [abbreviation] : []), ...labels.map(({ text }) => text)])]
    .map(oneLine)
    .join(BETWEEN);
}

function rolesNeeding(roles: Role[]): Map<string, string[]> {
  const needs = roles.flatMap(({ title, requires }) =>
    requires.map(({ competency }) => ({ title, competency })),
  );
  return new Map(
    [...grouped(needs, ({ competency }) => competency)].map(([key, some]) => [
      key,
      some.map(({ title }) => title),
    ]),
  );
}

function requirement(name = '', level: Level | undefined): string {
  return level ? `${name} (${nameOf(level)})` : name;
}

function nameOf(level: Level | undefined): string {
  return level ? levelName(level) : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
