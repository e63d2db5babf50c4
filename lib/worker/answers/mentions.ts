import { buildCard } from '../../lookup/card.ts';
import { mentionsOf } from '../../lookup/mentions.ts';
import type { Mentions } from '../../lookup/view.ts';
import { choice, enabledOnly } from '../frameworks/choice.ts';
import type { Engine } from '../frameworks/engine.ts';
import { openedBy } from './look-up.ts';

/**
 * What the sentences of these entities' cards name. Asked once a card is drawn: a worker that has just woken would
 * spend 4 to 12 ms on it, and the first answer must not wait for that.
 */
export async function readMentions(ids: string[], engine: Engine): Promise<Record<string, Mentions>> {
  const chosen = await choice();
  return engine.run(async ({ matcher, reader }) => {
    const matches = ids.map((id) => openedBy(id));
    const view = await buildCard(reader, chosen, { asked: '', matches, possible: [], whyNot: [] });
    return mentionsOf(view, matcher, (id) => enabledOnly([{ id }], chosen).length > 0);
  });
}
