import type { Name } from './schemas.ts';
import type { SenderKind } from './sender-kind.ts';

/**
 * What the card asks for. Of what is kept each handler tells it about what it shows and the site that it stands in, no
 * further; entries of frameworks it may ask for by their ids. A page's process that was taken over could fill a card of
 * its own and ask as one: it learns entries whose ids it knows, and no list of them (docs/adr/0003).
 */
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

/** What the page's script asks on the way to a card. */
const WAY_TO_CARD: readonly Name[] = ['injectShell', 'cardFrame', 'claimCard', 'lookUpOutside'];

/** Which senders may ask what. A kind that is not named at a message is refused. */
const TABLE: Record<Name, readonly SenderKind[]> = {
  // Rung's own pages learn no more of these than of `readText`.
  spot: ['page', 'own'],
  title: ['page', 'own'],
  report: ['page'],
  pageSettings: ['page'],
  injectSight: ['page'],
  injectShell: ['page'],
  cardFrame: ['page'],
  claimCard: ['page', 'unclaimed'],
  lookUpOutside: ['page'],

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

/** Whether a sender of this kind may ask this at all. */
export function mayAsk(kind: SenderKind | undefined, name: Name): boolean {
  return kind !== undefined && TABLE[name].includes(kind);
}

/** What a reader waits for with a card before the eyes, or on the way to one. */
export function isForCard(name: Name): boolean {
  return WAY_TO_CARD.includes(name) || CARD.some((one) => one === name);
}
