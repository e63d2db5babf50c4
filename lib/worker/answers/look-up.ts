import { MAX_BLOCK_CHARS, MAX_LOOKUP_CHARS } from '../../limits.ts';
import { buildCard } from '../../lookup/card.ts';
import type { Choice } from '../../lookup/shelf.ts';
import type { CardView } from '../../lookup/view.ts';
import type { Match, MatchQuery } from '../../match/types.ts';
import type { Chosen } from '../frameworks/choice.ts';
import type { Answering } from '../frameworks/engine.ts';
import { passageCard, placesIn, sureThings } from './passage.ts';

/**
 * The card of a text that was asked for by hand. A text that names several things at several places, and any long
 * one, is answered with what it holds.
 */
export async function lookUp(
  { text, context, pageTitle }: MatchQuery,
  answering: Answering,
  chosen: Chosen,
): Promise<CardView> {
  const { matcher, reader } = answering;
  const title = pageTitle ? { pageTitle } : {};
  if (text.length > MAX_LOOKUP_CHARS) {
    const read = text.slice(0, MAX_BLOCK_CHARS);
    return passageCard(read, placesIn(read, matcher, pageTitle), answering, chosen);
  }
  const result = matcher.match({ text, context, ...title });
  const isTitle =
    context === 'title' || matcher.match({ text, context: 'title', ...title }).verdict === 'match';
  const places = isTitle || result.verdict !== 'match' ? [] : placesIn(text, matcher, pageTitle);
  const [first, ...others] = sureThings(places);
  if (others.length > 0) return passageCard(text, places, answering, chosen);
  // What stands for the answer is the place in the text; what surrounds it was only selected with it.
  const asked = first?.text ?? text;
  const view = await buildCard(reader, chosen, { asked, ...result });
  const aside = chosen.aside.viewOf(asked, result.matches.length > 0 ? result.matches : result.possible);
  return { ...view, ...(aside ? { dismissal: aside } : {}) };
}

/** The card of an entity that was opened by its id: nothing was matched, so that nothing says why. */
export async function entityCard(
  { reader }: Answering,
  choice: Choice,
  id: string,
  level: string | undefined,
): Promise<CardView> {
  const matches = [openedBy(id, level)];
  const view = await buildCard(reader, choice, { asked: '', matches, possible: [], whyNot: [] });
  return {
    ...view,
    asked: view.answers[0]?.name ?? '',
    answers: view.answers.map(({ match: _opened, ...answer }) => answer),
  };
}

/** An entity that is opened by its id stands for no words of a text. */
export function openedBy(id: string, level?: string): Match {
  return {
    id,
    label: '',
    name: '',
    ...(level ? { levels: [level] } : {}),
    why: { rule: 'name', expanded: [], edits: [], reordered: false },
    unmapped: [],
  };
}
