import { type Expected, expectedOf, type Line, levelOf } from './compare-level.ts';
import { markedLines, plainLines } from './compare-lines.ts';
import type {
  CompareCell,
  CompareColumn,
  CompareLine,
  CompareRow,
  CompareView,
  PostingNames,
  RowName,
} from './compare-view.ts';
import type { AnswerView, FactView } from './view.ts';

/** One thing to compare: an answer, at a level where it has any, a posting, or what is no longer there. */
export type Compared = { key: string } & (
  | { kind: 'entity'; answer: AnswerView; level?: string }
  | { kind: 'posting'; posting: PostingNames }
  | { kind: 'gone'; name: string }
);

const EMPTY: CompareCell = { kind: 'empty' };
const ASKED = ['requires', 'essential', 'optional', 'competencies', 'areas-of-expertise'];
/** Facts that a reader weighs; the others stand elsewhere in the table, or on the card. */
const FACTS: FactView['kind'][] = ['pay', 'code'];

/** The same rows for all columns; a row that none of them has anything for is left out. Nothing is merged. */
export function compareOf(pinned: readonly Compared[]): CompareView {
  const expected = pinned.map((one) =>
    one.kind === 'entity' ? expectedOf(one.answer, one.level) : undefined,
  );
  /** A row that entities have something for; a posting has what `posting` gives. */
  const row = (
    name: RowName,
    entity: (answer: AnswerView, at: number) => CompareCell,
    posting: (names: PostingNames) => CompareCell,
  ): CompareRow => ({
    name,
    cells: pinned.map((one, at) => {
      if (one.kind === 'entity') return entity(one.answer, at);
      return one.kind === 'posting' ? posting(one.posting) : EMPTY;
    }),
  });
  const rows = [
    row(
      'framework',
      ({ framework }) => ({ kind: 'framework', framework }),
      () => EMPTY,
    ),
    row('place', placeCell, ({ named }) => ({ kind: 'named', items: named, recognised: true })),
    row('years', (_, at) => linesCell(plainLines(expected[at]?.years ?? [])), unread),
    ...expectedRows(pinned, expected),
    row('requires', requiresCell, () => EMPTY),
    row(
      'roles',
      () => EMPTY,
      ({ roles }) => ({ kind: 'named', items: roles }),
    ),
    row(
      'skills',
      () => EMPTY,
      ({ skills }) => ({ kind: 'named', items: skills }),
    ),
    row('facts', factsCell, unread),
    row('source', sourceCell, () => EMPTY),
  ];
  return { columns: pinned.map(columnOf), rows: rows.filter(({ cells }) => cells.some(says)) };
}

function unread(): CompareCell {
  return { kind: 'unread' };
}

function says(cell: CompareCell): boolean {
  if (cell.kind === 'named') return cell.items.length > 0;
  return !['silent', 'unread', 'empty'].includes(cell.kind);
}

function columnOf(one: Compared): CompareColumn {
  if (one.kind === 'gone') return one;
  if (one.kind === 'posting') {
    const { title, host } = one.posting;
    return { kind: 'posting', key: one.key, name: title, ...(host ? { host } : {}) };
  }
  const { id, name, framework } = one.answer;
  const level = levelOf(one.answer, one.level);
  const column = { kind: 'entity' as const, key: one.key, id, name, framework };
  if (!level) return column;
  const { key, code, name: word } = level;
  return { ...column, level: { key, code, ...(word ? { name: word } : {}) } };
}

/**
 * What is expected: one row, or one for each dimension where all entities are described in the dimensions of one and
 * the same scale. Words are marked only between levels of one scale; texts of two scales share no measure.
 */
function expectedRows(
  pinned: readonly Compared[],
  expected: readonly (Expected | undefined)[],
): CompareRow[] {
  const own = expected.filter((one) => one !== undefined);
  const [first] = own;
  const isSplit =
    own.length > 1 && own.every(({ scale, dims }) => scale && scale === first?.scale && dims.length > 0);
  const labels = isSplit ? [...new Set(own.flatMap(({ dims }) => dims.map(({ headline }) => headline)))] : [];
  const cells = (linesOf: (one: Expected) => Line[]): CompareCell[] =>
    pinned.map((one, at) => {
      const mine = expected[at];
      if (one.kind !== 'entity' || !mine) return EMPTY;
      const lines = linesOf(mine);
      const modelAt = expected.findIndex((other) => other?.scale !== undefined && other.scale === mine.scale);
      const model = pinned[modelAt];
      const against = expected[modelAt];
      if (modelAt < 0 || modelAt === at || !against || model?.kind !== 'entity')
        return linesCell(plainLines(lines));
      const isSame = model.answer.id === one.answer.id;
      return linesCell(markedLines(lines, linesOf(against), isSame), against.code);
    });
  return [
    ...labels.map(
      (label): CompareRow => ({
        name: 'expected',
        label,
        cells: cells(({ dims }) => dims.filter(({ headline }) => headline === label)).map(withoutHeadlines),
      }),
    ),
    { name: 'expected', cells: cells(({ dims, rest }) => (isSplit ? rest : [...dims, ...rest])) },
  ];
}

/** The name of the row says it already. */
function withoutHeadlines(cell: CompareCell): CompareCell {
  if (cell.kind !== 'lines') return cell;
  return { ...cell, lines: cell.lines.map(({ headline: _said, ...line }) => line) };
}

function linesCell(lines: CompareLine[], against?: string): CompareCell {
  if (lines.length === 0) return { kind: 'silent' };
  const isMarked = lines.some(({ runs, whole }) => whole || runs.some(({ changed }) => changed));
  return { kind: 'lines', lines, ...(against && isMarked ? { against } : {}) };
}

function placeCell({ kind, place }: AnswerView): CompareCell {
  return { kind: 'place', of: kind, ...(place ? { place } : {}) };
}

/** What the source asks for with an entity, and what it counts to it. */
function requiresCell({ links }: AnswerView): CompareCell {
  const items = links
    .filter(({ kind }) => ASKED.includes(kind))
    .flatMap((group) => group.items)
    .map(({ id, name, level }) => ({ id, name, ...(level ? { level } : {}) }));
  return items.length > 0 ? { kind: 'named', items } : { kind: 'silent' };
}

function factsCell({ facts }: AnswerView): CompareCell {
  const shown = facts.filter(({ kind }) => FACTS.includes(kind));
  return shown.length > 0 ? { kind: 'facts', facts: shown } : { kind: 'silent' };
}

function sourceCell({ source: { title, loc, restated } }: AnswerView): CompareCell {
  return { kind: 'source', title, loc, restated };
}
