import { RungError } from '../../errors.ts';
import {
  MAX_CARD_TEXTS_PER_MINUTE,
  MAX_RUNNING,
  MAX_RUNNING_FOR_CARD,
  MAX_TAB_BLOCKS_PER_MINUTE,
  MAX_TAB_CHARS_PER_MINUTE,
  MAX_WAITING_FOR_CARD,
  MAX_WAITING_PER_TAB,
} from '../../limits.ts';
import type { Asker } from './asker.ts';
import { FairQueue } from './fair-queue.ts';
import type { Name, Params } from './schemas.ts';
import { TextBudget } from './text-budget.ts';
import { isForCard } from './who-may-ask.ts';

/**
 * When whose questions are answered: those of Rung's own pages at once, those of cards each tab in its turn, and those
 * of page scripts the same, in slices between the others. Beyond its share a tab is told `busy`.
 */
export class Gate {
  readonly #cards = new FairQueue({
    waiting: MAX_WAITING_FOR_CARD,
    runningPerTab: MAX_RUNNING_FOR_CARD,
    running: MAX_RUNNING,
  });
  readonly #pages = new FairQueue({
    waiting: MAX_WAITING_PER_TAB,
    // A frame's reports count in the order in which they were sent.
    runningPerTab: 1,
    running: MAX_RUNNING,
  });
  readonly #cardTexts = new TextBudget({
    texts: MAX_CARD_TEXTS_PER_MINUTE,
    chars: MAX_TAB_CHARS_PER_MINUTE,
  });
  readonly #pageTexts = new TextBudget({
    texts: MAX_TAB_BLOCKS_PER_MINUTE,
    chars: MAX_TAB_CHARS_PER_MINUTE,
  });

  /** @throws RungError `busy` where the asker's tab has asked more than its share */
  async run<T>({ kind, sender }: Asker, message: Message, job: () => Promise<T>): Promise<T> {
    const tab = sender.tab?.id;
    // A frame's claim is what a card that has its turn waits for; it is a look into a list.
    if (kind === 'own' || tab === undefined || message.name === 'claimCard') return job();
    const forCard = kind === 'card' || isForCard(message.name);
    const budget = forCard ? this.#cardTexts : this.#pageTexts;
    if (!budget.take(tab, weightOf(message))) throw new RungError('busy');
    return (forCard ? this.#cards : this.#pages).run(tab, job);
  }
}

interface Message {
  name: Name;
  params: Params<Name>;
}

/** The texts that a message asks about, and how long they are. */
function weightOf({ params }: Message): { texts: number; chars: number } {
  const texts =
    'blocks' in params ? params.blocks.map(({ text }) => text) : 'text' in params ? [params.text] : [];
  return { texts: texts.length, chars: texts.reduce((sum, one) => sum + one.length, 0) };
}
