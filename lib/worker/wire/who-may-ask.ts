import type { Name } from '../../messages.ts';
import type { SenderKind } from './sender-kind.ts';

/** What the card asks for. Each handler answers it about what it shows and the site that it stands in, no further. */
const CARD = [
  'card',
  'lookup',
  'entity',
  'mentions',
  'pins',
  'pin',
  'unpin',
  'setAside',
  'takeBack',
] as const satisfies Name[];

/** Which senders may ask what. A kind that is not named at a message is refused. */
const TABLE: Record<Name, readonly SenderKind[]> = {
  // Rung's own pages learn no more of these than of `readText`.
  spot: ['page', 'own'],
  title: ['page', 'own'],
  report: ['page'],
  pageSettings: ['page'],
  injectCard: ['page'],

  card: ['card', 'own'],
  lookup: ['card', 'own'],
  entity: ['card', 'own'],
  mentions: ['card', 'own'],
  pins: ['card', 'own'],
  pin: ['card', 'own'],
  unpin: ['card', 'own'],
  setAside: ['card', 'own'],
  takeBack: ['card', 'own'],

  search: ['own'],
  frameworks: ['own'],
  findings: ['own'],
  look: ['own'],
  site: ['own'],
  show: ['own'],
  setPaused: ['own'],
  pinPosting: ['own'],
  compare: ['own'],
  readText: ['own'],
  posting: ['own'],
  storeChanged: ['own'],
  rebuild: ['own'],
};

/**
 * FOR AS LONG AS THE CARD'S SCRIPT RUNS IN THE PAGE'S OWN FRAME, where it cannot be told from the page's script: what
 * `page` may ask in the card's stead. To be emptied, and taken away, with the card in a frame of its own.
 */
export const ASKED_BY_PAGE_FOR_ITS_CARD: ReadonlySet<Name> = new Set<Name>(CARD);

/** Whether a sender of this kind may ask this at all. */
export function mayAsk(kind: SenderKind | undefined, name: Name): boolean {
  if (kind === undefined) return false;
  if (kind === 'page' && ASKED_BY_PAGE_FOR_ITS_CARD.has(name)) return true;
  return TABLE[name].includes(kind);
}

/** What a reader waits for with a card before the eyes, or on the way to one. */
export function isForCard(name: Name): boolean {
  return name === 'injectCard' || CARD.some((one) => one === name);
}
