import { ask } from '../client.ts';
import type { CardView } from '../lookup/view.ts';

/** Answers of one card whose sentences are looked through; more are read by nobody. */
const MAX_ANSWERS = 20;

/** The same card with the way to what its sentences name; the card itself where that cannot be had, or is nothing. */
export async function readMentions(view: CardView): Promise<CardView> {
  if (view.answers.length === 0) return view;
  try {
    const found = await ask('mentions', { ids: view.answers.slice(0, MAX_ANSWERS).map(({ id }) => id) });
    if (Object.keys(found).length === 0) return view;
    const answers = view.answers.map((answer) => {
      const mentions = found[answer.id];
      return mentions ? { ...answer, mentions } : answer;
    });
    return { ...view, answers };
  } catch (error) {
    console.debug('Rung: the sentences stay plain', error);
    return view;
  }
}
