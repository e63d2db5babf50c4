import { MAX_TABLE_LEVELS } from '../../../limits.ts';
import { blankPack } from '../../../pack/blank.ts';
import type { FrameworkPack } from '../../../pack/pack.ts';
import type { Gap } from '../../../pack/parts.ts';
import { textLanguage } from '../../formats/esco/language.ts';
import { digestOf } from '../../ids/digest.ts';
import { packIdOf } from '../../ids/ids.ts';
import type { TableRow } from '../../rows/grid.ts';
import type { Run } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import { revisionOf } from '../../run/revision.ts';
import { baseName } from '../../source/file.ts';
import { cleanLine } from '../../values/clean.ts';
import { levelNameOf } from '../../values/level-names.ts';
import { needIn } from '../../values/needs.ts';
import type { TableChoice } from '../guess/columns.ts';
import type { HeadedTable } from '../read/sections.ts';
import { TableColumns } from '../read/table-columns.ts';
import { type RowReading, readCompetencyRow, readRoleRow } from '../read/table-rows.ts';
import { turned } from '../read/turned.ts';
import { TableDraft } from './table-draft.ts';
import { laddersOf } from './table-ladders.ts';
import { TableLevels } from './table-levels.ts';
import { makeTitles } from './table-titles.ts';

/**
 * Makes a framework of a table whose columns are told. Rows that are broken, nameless or listed twice are counted.
 * @throws ImportStop where no column holds names, or nothing comes out
 */
export async function readTableAs(
  file: string,
  found: HeadedTable,
  choice: TableChoice,
  run: Run,
): Promise<FrameworkPack> {
  const table = choice.turned ? turned(found) : found;
  const columns = new TableColumns(file, table, choice, run.log);
  if (!columns.has('name') && !columns.has('role')) {
    const message =
      '{file}: no column is said to hold the names of competencies or roles. Tell which one does.';
    throw new ImportStop('incomplete', message, file);
  }
  const name = baseName(file);
  const levels = levelsOf(table, columns, `${name}:${table.line}`, choice.titles === true);
  const draft = new TableDraft(file);
  const reading: RowReading = { columns, levels, draft, locOf: ({ line }) => `${name}:${line}` };
  const readRow = columns.has('name') ? readCompetencyRow : readRoleRow;
  for (const [at, row] of table.rows.entries()) {
    if (run.pacer.due()) await run.pacer.pause(at / table.rows.length);
    if (columns.isWhole(row)) readRow(row, reading);
  }
  makeTitles(reading, table.line);
  columns.skipUnused(table.rows);
  run.log.rows[file] = table.rows.length;
  run.digests.push(
    digestOf(JSON.stringify([table.names, table.rows.map(({ cells }) => cells), choice.columns])),
  );
  if (draft.competencies.size + draft.roles.size === 0) {
    throw new ImportStop('empty', '{file} holds no row that can be read.', file, run.log.problems);
  }
  return packOf(choice, reading, table, run);
}

function levelsOf(table: HeadedTable, columns: TableColumns, loc: string, areTitles: boolean): TableLevels {
  const heads = columns.places('level').map((place) => columns.levelOf(place));
  const ofRows = new Set<string>();
  const areInRows = columns.has('level-of-row') || columns.has('need-of-role');
  for (const row of areInRows ? table.rows : []) {
    for (const level of levelsIn(row, columns)) ofRows.add(level);
    if (ofRows.size > MAX_TABLE_LEVELS) {
      const message =
        '{file}: the column of levels holds more than {most} different ones. Choose another use for it.';
      throw new ImportStop('too-large', message, columns.file, [], { most: MAX_TABLE_LEVELS });
    }
  }
  return new TableLevels([...heads, ...ofRows, ...levelsOfNeeds(table, columns)], loc, areTitles);
}

function levelsIn(row: TableRow, columns: TableColumns): string[] {
  const needs = columns.places('need-of-role').map((place) => needIn(columns.cell(row, place)));
  const needed = needs.flatMap((need) => (typeof need === 'object' ? [need.level] : []));
  return columns.has('level-of-row') ? [columns.line(row, 'level-of-row'), ...needed] : needed;
}

/** Levels that stand in brackets behind what roles need, as in `Haggling (Expert)`. */
function levelsOfNeeds({ rows }: HeadedTable, columns: TableColumns): string[] {
  if (columns.has('name') || !columns.has('needs')) return [];
  const found = new Set<string>();
  for (const row of rows) {
    for (const item of columns.items(row, 'needs')) {
      const printed = /\(([^()]+)\)$/u.exec(item)?.[1];
      if (printed && found.size < MAX_TABLE_LEVELS && levelNameOf(printed)) found.add(printed);
    }
  }
  return [...found];
}

function packOf(
  choice: TableChoice,
  { columns, levels, draft, locOf }: RowReading,
  table: HeadedTable,
  run: Run,
): FrameworkPack {
  const title = cleanLine(choice.title).slice(0, 200) || 'Table';
  const loc = `${baseName(columns.file)}:${table.line}`;
  const roles = [...draft.roles.values()];
  const competencies = [...draft.competencies.values()];
  const ladders = laddersOf(roles, title, ({ loc: at }) => {
    const line = Number(at.slice(at.lastIndexOf(':') + 1));
    columns.skip('another role stands at this place of the ladder', { cells: [], line }, 'rung');
  });
  const lang = textLanguage(table.rows.slice(0, 100).map(({ cells }) => cells.join(' ')));
  const scales = levels.scales(lang, locOf({ cells: [], line: table.line }));
  for (const { entity } of competencies) {
    if (entity.detail === 'named-only' && entity.definition) entity.detail = 'partial';
    entity.statements.sort((a, b) => levels.rank(a.level) - levels.rank(b.level));
  }
  return {
    ...blankPack(),
    id: packIdOf('table', title),
    revision: revisionOf(undefined, run.digests),
    lang,
    title,
    short: title,
    source: {
      title,
      kind: 'csv',
      licence: { text: 'Not stated', redistribution: 'unknown', attribution: baseName(columns.file) },
      upstream: [],
      completeness: 'complete',
    },
    scales,
    competencies: competencies.map(({ entity, labels }) => ({ ...entity, labels: labels.list() })),
    roles: roles.map(({ entity, labels }) => ({ ...entity, labels: labels.list() })),
    ladders,
    gaps: scales.length > 0 ? [] : [noLevels(loc)],
  };
}

function noLevels(loc: string): Gap {
  const note = 'The table has no levels.';
  return { of: 'pack', slot: 'levels', shown: 0, claimed: null, reason: 'not-modelled', note, loc };
}
