import type { FrameDocument } from '../store/documents.ts';
import { diffTexts, oneSided } from './diff.ts';
import type { ChangesView, LadderView, LevelsView, LevelView, RungView, StatementView } from './view.ts';

/**
 * The rung above beside this one, then this one beside the rung below.
 * @param hasLevels whether the steps between levels are shown, too: then rungs of which nothing is said are left to them
 */
export function ladderChanges(ladder: LadderView, hasLevels: boolean): ChangesView[] {
  const { rungs, here } = ladder;
  return [here + 1, here].flatMap((upper) => {
    const from = rungs[upper - 1];
    const to = rungs[upper];
    if (!from || !to || (hasLevels && !from.summary && !to.summary)) return [];
    return [rungPair(from, to)];
  });
}

function rungPair(from: RungView, to: RungView): ChangesView {
  return {
    from: { key: from.id, label: from.title },
    to: { key: to.id, label: to.title },
    // Two rungs share hardly a word, so a word diff would mark everything: the texts stand side by side.
    rows: [{ label: '', from: whole(from.summary), to: whole(to.summary) }],
    notes: to.step ? [to.step.text] : [],
    restored: false,
  };
}

function whole(text: string | undefined) {
  return text ? [{ text, changed: false }] : [];
}

/** Neighbouring levels side by side: the step up from each level named, then the step up to it; else every step. */
export function levelChanges(levels: LevelsView, frame: FrameDocument, role?: string): ChangesView[] {
  const all = levels.levels;
  const here = levels.here.map((key) => all.findIndex((level) => level.key === key)).filter((at) => at >= 0);
  const uppers = here.length > 0 ? [...here.map((at) => at + 1), ...here] : all.map((_, at) => at);
  return [...new Set(uppers)].flatMap((upper) => {
    const from = all[upper - 1];
    const to = all[upper];
    return from && to ? [levelPair(from, to, levels, notesOn(frame, role, from.key, to.key))] : [];
  });
}

function levelPair(from: LevelView, to: LevelView, levels: LevelsView, notes: string[]): ChangesView {
  const cellRows = levels.dims.map(({ key, label }) => row(label, cellText(from, key), cellText(to, key)));
  const statementRows =
    levels.dims.length > 0
      ? []
      : pairsOf(from.statements, to.statements).map(([a, b]) =>
          row(a?.headline ?? b?.headline ?? '', a?.text, b?.text),
        );
  return {
    from: { key: from.key, label: labelOf(from) },
    to: { key: to.key, label: labelOf(to) },
    rows: [...cellRows, ...statementRows],
    notes,
    restored: levels.dims.length === 0 && levels.restored,
  };
}

type Pair = [from: StatementView | undefined, to: StatementView | undefined];

/** Statements of one thing side by side, where their bold starts name it on both sides; else as they stand. */
function pairsOf(from: StatementView[], to: StatementView[]): Pair[] {
  const isShared = from.some(({ headline }) => headline && to.some((other) => other.headline === headline));
  if (!isShared) return sideBySide(from, to);
  const names = new Set([...from, ...to].map(({ headline }) => headline));
  return [...names].flatMap((name) => {
    const named = (statements: StatementView[]) => statements.filter(({ headline }) => headline === name);
    return sideBySide(named(from), named(to));
  });
}

function sideBySide(from: StatementView[], to: StatementView[]): Pair[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, at) => [from[at], to[at]]);
}

function labelOf({ code, name }: LevelView): string {
  return name && name !== code ? `${code} ${name}` : code;
}

function cellText(level: LevelView, dim: string): string | undefined {
  return level.cells.find((cell) => cell.dim === dim)?.text;
}

function row(label: string, from: string | undefined, to: string | undefined): ChangesView['rows'][number] {
  if (from && to) return { label, ...diffTexts(from, to) };
  if (from) return { label, ...oneSided(from, 'from') };
  if (to) return { label, ...oneSided(to, 'to') };
  return { label, from: [], to: [] };
}

function notesOn(frame: FrameDocument, role: string | undefined, from: string, to: string): string[] {
  return frame.rubrics
    .filter((rubric) => rubric.role === role)
    .flatMap(({ notes }) => notes)
    .filter(({ levels }) => levels.every((level) => level === from || level === to))
    .map(({ text }) => text);
}
