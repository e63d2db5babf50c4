import type {
  AnswerView,
  DismissalView,
  FrameworkRef,
  PlaceView,
  WhyNotView,
} from '../../lib/lookup/view.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import type { Content, Phrase } from '../content.ts';

export type Match = NonNullable<AnswerView['match']>;
export type NearMiss = Omit<WhyNotView, 'framework'>;

/** The posting's title and what answers for it. */
export interface Title {
  text: string;
  verdict: 'match' | 'possible' | 'none';
  matches: Match[];
  possible: Match[];
  whyNot: NearMiss[];
  /** Where the first answer stands. */
  place?: PlaceView;
  /** Where the user said that the title means none of what it would match. */
  dismissal?: DismissalView;
}
export interface Term {
  matches: Match[];
  kind: 'role' | 'term';
  text: string;
  count: number;
}
/** What a page or a text holds, as the worker gives it. */
export interface FindingsData {
  title?: Title;
  terms: Term[];
  possible: Term[];
  cut: boolean;
  frameworks: Record<string, FrameworkRef>;
}

/** True where there is nothing to list. */
export function isEmpty({ title, terms, possible }: FindingsData): boolean {
  return !title?.text && terms.length + possible.length === 0;
}

/** Terms by weight: those named most often first, else in the order of the page. */
export function byWeight(terms: Term[]): Term[] {
  return terms.slice().sort((a, b) => b.count - a.count);
}

/** Short names of the frameworks that answer, each once. */
export function frameworksOf(matches: Match[], frameworks: Record<string, FrameworkRef>): Content[] {
  const found = new Set(matches.flatMap(({ id }) => frameworkOf(id, frameworks) ?? []));
  return [...found].map(({ short, lang }) => ({ text: short, lang }));
}

/** The framework of an entity; absent where its name is not at hand. */
export function frameworkOf(id: string, frameworks: Record<string, FrameworkRef>): FrameworkRef | undefined {
  return frameworks[id.slice(0, id.indexOf(':'))];
}

/** Why something is only possible: the curated reason where there is one, else the rule in a sentence. */
export function reasonOf(match: Match, frameworks: Record<string, FrameworkRef>, texts: Texts): Phrase {
  const { reason, rule } = match.why;
  return reason
    ? { text: reason, lang: frameworkOf(match.id, frameworks)?.lang }
    : texts.why[rule](match.label, match.why.field);
}
