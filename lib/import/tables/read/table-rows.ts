import type { Competency, Role } from '../../../pack/entities.ts';
import type { TableRow } from '../../rows/grid.ts';
import { bracketAtEnd } from '../../values/bracket-at-end.ts';
import { statementsIn } from '../../values/cell-statements.ts';
import { needIn } from '../../values/needs.ts';
import {
  addRequirement,
  addStatement,
  type Drafted,
  faultOfName,
  type TableDraft,
} from '../build/table-draft.ts';
import type { TableLevels } from '../build/table-levels.ts';
import type { TableColumns } from './table-columns.ts';

/** What rows are read with. */
export interface RowReading {
  columns: TableColumns;
  levels: TableLevels;
  draft: TableDraft;
  /** Where a row stands, for the pack. */
  locOf(row: TableRow): string;
}

/** Reads a row about a competency: what it is, what it looks like at its levels, which roles need it. */
export function readCompetencyRow(row: TableRow, reading: RowReading): void {
  const { columns, draft } = reading;
  const name = columns.line(row, 'name');
  const fault = faultOfName(name);
  if (fault) {
    columns.skip(fault, row, 'name');
    return;
  }
  const before = draft.competencies.size;
  const drafted = draft.competency(name, reading.locOf(row));
  const isNew = draft.competencies.size > before;
  const { entity } = drafted;
  const definition = columns.text(row, 'definition');
  if (definition && !entity.definition) {
    entity.definition = definition;
    entity.definitionLoc = reading.locOf(row);
  }
  const group = columns.line(row, 'group').slice(0, 300);
  if (group && !entity.group) entity.group = group;
  describe(drafted, row, reading);
  const said = readStatements(drafted, row, reading);
  const needed = readRoles(entity.key, row, reading);
  const matched = readMatrix(entity.key, row, reading);
  if (!isNew && !said && !needed && !matched)
    columns.skip('the name stands in the table already', row, 'name');
}

/** Reads a row about a role: what it is, where it stands, what it needs. */
export function readRoleRow(row: TableRow, reading: RowReading): void {
  const { columns, draft, levels } = reading;
  const title = columns.line(row, 'role');
  const fault = faultOfName(title);
  if (fault) {
    columns.skip(fault, row, 'role');
    return;
  }
  const before = draft.roles.size;
  const drafted = draft.role(title, reading.locOf(row));
  const isNew = draft.roles.size > before;
  const { entity } = drafted;
  const summary = columns.text(row, 'definition');
  if (summary && !entity.summary) {
    entity.summary = summary;
    entity.summaryLoc = reading.locOf(row);
  }
  const family = columns.line(row, 'group').slice(0, 300);
  if (family && !entity.family) entity.family = family;
  const level = levels.keyOf(columns.line(row, 'level-of-row'));
  if (level && !entity.level) entity.level = level;
  describe(drafted, row, reading);
  readRung(drafted, row, reading);
  const said = readStatements(drafted, row, reading);
  const needs = readNeeds(drafted, row, reading);
  if (!isNew && !said && !needs) columns.skip('the name stands in the table already', row, 'role');
}

function describe({ entity, labels }: Drafted<Competency | Role>, row: TableRow, reading: RowReading): void {
  const { columns } = reading;
  const code = columns.line(row, 'code').slice(0, 100);
  if (code && !entity.code) entity.code = code;
  const aliases = columns.items(row, 'alias');
  const [only] = aliases;
  const apart = aliases.length === 1 && only !== undefined ? only.split(/,\s+/u) : aliases;
  for (const alias of apart) {
    if (labels.add(alias, 'alternative', reading.locOf(row)) === 'too-long') {
      columns.skip('a name is too long', row, 'alias');
    }
  }
}

/** Sentences of a row: those of each level column, and those of its own level. True where there is a new one. */
function readStatements(
  drafted: Drafted<Competency | Role>,
  row: TableRow,
  { columns, levels, locOf }: RowReading,
): boolean {
  const loc = locOf(row);
  let added = false;
  const read = (place: number, level: string | undefined) => {
    for (const text of statementsIn(columns.cell(row, place))) {
      if (text !== '') added = addStatement(drafted, text, level, loc) || added;
    }
  };
  for (const place of columns.places('level')) read(place, levels.keyOf(columns.levelOf(place)));
  const printed = columns.line(row, 'level-of-row');
  const level = columns.has('name') ? levels.keyOf(printed) : undefined;
  for (const place of columns.places('statement')) read(place, level);
  if (added) drafted.entity = withDetail(drafted.entity);
  return added;
}

function withDetail<T extends Competency | Role>(entity: T): T {
  if ('detail' in entity) entity.detail = 'full';
  return entity;
}

/** The roles that need a competency. The row's level is what they need, where it is not the level of a sentence. */
function readRoles(competency: string, row: TableRow, reading: RowReading): boolean {
  const { columns, draft, levels, locOf } = reading;
  const isNeed = !columns.has('statement');
  const level = isNeed ? levels.keyOf(columns.line(row, 'level-of-row')) : undefined;
  let added = false;
  for (const title of columns.items(row, 'role')) {
    const fault = faultOfName(title);
    if (fault) columns.skip(fault, row, 'role');
    else {
      const drafted = draft.role(title, locOf(row));
      readRung(drafted, row, reading);
      added = addRequirement(drafted, competency, level, locOf(row)) || added;
    }
  }
  return added;
}

/** What the roles at the head of the columns need of a competency. */
function readMatrix(
  competency: string,
  row: TableRow,
  { columns, draft, levels, locOf }: RowReading,
): boolean {
  let added = false;
  for (const place of columns.places('need-of-role')) {
    const need = needIn(columns.cell(row, place));
    const title = columns.levelOf(place);
    const fault = faultOfName(title);
    if (fault) {
      columns.skip(fault, row, 'need-of-role');
      continue;
    }
    // A role that needs nothing is a role all the same.
    const drafted = draft.role(title, locOf(row));
    if (need === undefined) continue;
    const level = need === 'needed' ? undefined : levels.keyOf(need.level);
    added = addRequirement(drafted, competency, level, locOf(row)) || added;
  }
  return added;
}

/** The competencies that a role needs: `Haggling`, or with the level in brackets, `Haggling (Expert)`. */
function readNeeds(
  drafted: Drafted<Role>,
  row: TableRow,
  { columns, draft, levels, locOf }: RowReading,
): boolean {
  let added = false;
  for (const item of columns.items(row, 'needs')) {
    const [before, printed] = bracketAtEnd(item) ?? [];
    const level = levels.keyOf(printed ?? '');
    const name = level && before ? before : item;
    const fault = faultOfName(name);
    if (fault) columns.skip(fault, row, 'needs');
    else {
      const { key } = draft.competency(name, locOf(row)).entity;
      added = addRequirement(drafted, key, level, locOf(row)) || added;
    }
  }
  return added;
}

function readRung(drafted: Drafted<Role>, row: TableRow, { columns }: RowReading): void {
  const printed = columns.line(row, 'rung');
  if (printed === '' || drafted.rung !== undefined) return;
  const rung = Number(printed.replace(/[.)]$/u, ''));
  if (Number.isFinite(rung)) drafted.rung = rung;
  else columns.skip('the place on the ladder is no number', row, 'rung');
}
