import type { CardQuestion } from '../../lib/card-frame/port.ts';
import { ask } from '../../lib/client.ts';
import type { CardView } from '../../lib/lookup/view.ts';

/** What a view of the card was asked for with: a text of the page, or an entity that another view names. */
export type Asked = CardQuestion | { id: string; level?: string };

export function viewOf(asked: Asked): Promise<CardView> {
  if ('id' in asked) return ask('entity', asked);
  const { text, matches, context, pageTitle } = asked;
  if (matches) return ask('card', { asked: text, matches, possible: [] });
  return ask('lookup', { text, context, ...(pageTitle ? { pageTitle } : {}) });
}
