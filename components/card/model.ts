import type { AnswerView, FrameworkRef, LevelView } from '../../lib/lookup/view.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { type Phrase, textOf } from '../content.ts';
import { placeParts } from './parts/place-parts.ts';

export type ViewName = 'ladder' | 'levels' | 'changes' | 'details' | 'source';
export type Match = NonNullable<AnswerView['match']>;

/** The views that an answer has something for, the answer itself first. */
export function viewsOf({ ladder, levels, changes, ...rest }: AnswerView): ViewName[] {
  const change: ViewName[] = changes.length > 0 ? ['changes'] : [];
  const own: ViewName[] = ladder ? ['ladder', ...change] : [];
  const graded: ViewName[] = levels ? ['levels', ...(ladder ? [] : change)] : ladder ? [] : change;
  const details: ViewName[] = hasDetails(rest) || own.length + graded.length === 0 ? ['details'] : [];
  return [...own, ...graded, ...details, 'source'];
}

function hasDetails({ summary, sections, facts, links, ratings, anchors }: Partial<AnswerView>): boolean {
  if (ratings || anchors) return true;
  const told = (sections?.length ?? 0) + (facts?.length ?? 0) + (links?.length ?? 0) > 0;
  return told || summary !== undefined;
}

/** Key of the level that a card opens at: the one named or required, else the lowest. */
export function firstLevel({ levels }: AnswerView): string | undefined {
  return levels?.here[0] ?? levels?.levels[0]?.key;
}

/** The level that a reader has in sight: the one shown, or the one that the answer stands at while it shows a ladder. */
export function levelInSight(
  answer: AnswerView,
  shown: { view?: ViewName; level?: string } | undefined,
): string | undefined {
  if (!answer.levels) return undefined;
  const view = shown?.view ?? viewsOf(answer)[0];
  return shown?.level ?? (view === 'levels' ? firstLevel(answer) : answer.levels.here[0]);
}

/** The level that stands `by` places from `key`, or the same one at either end. */
export function levelBeside(answer: AnswerView, key: string | undefined, by: 1 | -1): string | undefined {
  const keys = answer.levels?.levels.map((level) => level.key) ?? [];
  const at = keys.indexOf(key ?? '');
  return keys[Math.min(Math.max(at + by, 0), keys.length - 1)];
}

/** Code and name of a level, once where they are the same word. */
export function levelLabel({ code, name }: Pick<LevelView, 'code' | 'name'>, texts: Texts): string {
  return name && name !== code ? texts.levels.label(code, name) : code;
}

/** Place and kind of an answer: the place says the kind of rungs and levels, the kind the rest. */
export function byLine(answer: AnswerView, texts: Texts): Phrase[] {
  const place = placeParts(answer.place, answer.framework.lang, texts);
  const { place: at } = answer;
  const placed =
    at && (['rung', 'segment', 'title-of'].includes(at.kind) || (at.kind === 'level' && at.focus));
  const parts = placed ? place : [texts.kinds[answer.kind] ?? answer.kind, ...place];
  // What the framework's own title says stands beside it anyway.
  return parts.filter((part) => !answer.framework.title.includes(textOf(part)));
}

/** What a match rests on, in whole sentences; the reason of a curated label says more than its rule. */
export function whyParts(
  { why, label, name, unmapped }: Match,
  { lang }: Pick<FrameworkRef, 'lang'>,
  texts: Texts,
  shownAs = name,
): Phrase[] {
  const { whyParts: parts } = texts;
  const isName = why.rule === 'label' && label === shownAs;
  const sentences = [
    ...(why.rule === 'related' && why.reason
      ? []
      : [texts.why[isName ? 'name' : why.rule](label, why.field)]),
    ...why.expanded.map(({ from, to }) => parts.expanded(from, to)),
    ...why.edits.map(({ from, to }) => parts.edited(from, to)),
    ...(why.reordered ? [parts.reordered] : []),
    ...(why.shared?.length ? [parts.shared(why.shared)] : []),
    ...(why.lacking?.length ? [parts.lacking(why.lacking)] : []),
    ...(unmapped.length > 0 ? [parts.unmapped(unmapped)] : []),
  ];
  return [
    ...(sentences.length > 0 ? [sentences.join(' ')] : []),
    ...(why.reason ? [{ text: why.reason, lang }] : []),
  ];
}
