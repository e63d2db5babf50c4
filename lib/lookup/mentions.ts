import type { Matcher } from '../match/matcher.ts';
import type { Match, Spot } from '../match/types.ts';
import { packOf } from '../pack/ids.ts';
import type { AnswerView, CardView, LevelsView, Mentions, MentionView } from './view.ts';

/** Up to so many letters of one card are looked through, what stands first before all else. UTF-16 units. */
const MAX_CHARS = 20_000;

type Spotter = Pick<Matcher, 'spot'>;

/**
 * The roles and terms that the sentences of a card name, so that a reader can look them up from there. Only what is
 * sure counts, and never the entity that the card is about.
 * @param isShown false for entities of a framework that is switched off
 */
export function mentionsOf(
  { answers }: CardView,
  matcher: Spotter,
  isShown: (id: string) => boolean,
): Record<string, Mentions> {
  let left = MAX_CHARS;
  const found: Record<string, Mentions> = {};
  for (const answer of answers) {
    const texts = textsOf(answer).filter((text) => {
      left -= text.length;
      return left >= 0;
    });
    const mentions = mentionsIn(texts, answer, matcher, isShown);
    if (Object.keys(mentions).length > 0) found[answer.id] = mentions;
  }
  return found;
}

function mentionsIn(
  texts: string[],
  answer: AnswerView,
  matcher: Spotter,
  isShown: (id: string) => boolean,
): Mentions {
  const blocks = texts.map((text) => ({ text, context: 'prose' as const }));
  // The name and the framework are what the sentences are about: words of the trade there count for all of them.
  const spots = matcher.spot(blocks, `${answer.name}, ${answer.framework.title}`);
  const found = texts.map((text, at): [string, MentionView[]] => [
    text,
    (spots[at] ?? []).flatMap((spot) => mentionOf(spot, answer, isShown)),
  ]);
  return Object.fromEntries(found.filter(([, mentions]) => mentions.length > 0));
}

function mentionOf(
  { start, end, verdict, matches }: Spot,
  { id: ownId, name: ownName, framework }: AnswerView,
  isShown: (id: string) => boolean,
): MentionView[] {
  const others = matches.filter(({ id }) => isShown(id));
  const isOwn = ({ id, name }: Match) => id === ownId || name === ownName;
  const best = others.find(({ id }) => packOf(id) === framework.id) ?? others[0];
  if (verdict !== 'match' || !best || others.some(isOwn)) return [];
  const [level] = best.levels ?? [];
  return [{ start, end, id: best.id, name: best.name, ...(level ? { level } : {}) }];
}

/** The sentences of an answer, those that a card shows first at the start. */
function textsOf({ summary, ladder, levels, sections }: AnswerView): string[] {
  const rungs = ladder?.rungs ?? [];
  const here = rungs[ladder?.here ?? -1];
  const texts = [
    summary ?? '',
    here?.summary ?? '',
    ...(levels ? levelTexts(levels) : []),
    ...rungs.map(({ step }) => step?.text ?? ''),
    ...sections.flatMap(({ statements }) => statements.map(({ text }) => text)),
  ];
  return [...new Set(texts.filter(Boolean))];
}

function levelTexts({ levels, here }: LevelsView): string[] {
  const first = levels.filter(({ key }) => here.includes(key));
  return [...first, ...levels].flatMap(({ summary = '', statements, cells }) => [
    summary,
    ...cells.map(({ text }) => text),
    ...statements.map(({ text }) => text),
  ]);
}
