import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { MAX_PINS } from '../limits.ts';
import { pinKey } from '../lookup/view.ts';
import type { PinsAnswer } from '../messages.ts';
import { type Pin, pinOfPosting, readPins, watchPins } from '../state/pins.ts';

export interface PinsState {
  pins: Pin[];
  keys: string[];
  used: number;
  max: number;
  /** What came of the last wish to pin something. */
  outcome: PinsAnswer['outcome'];
  /** Pins an entity, or takes it out where it is pinned. */
  onToggle: (id: string, level: string | undefined) => void;
  /** The same for the posting in a tab. */
  togglePosting: (tabId: number, title: string) => void;
  unpin: (key: string) => void;
  /** False until the pins are read. */
  isKnown: boolean;
}

/**
 * What is pinned, live: other tabs and the card in a page pin, too.
 * @param view what is shown: what comes of a press is said on the view where it was pressed, and not on the next
 */
export function usePins(view: unknown): PinsState {
  const [known, setPins] = useState<Pin[]>();
  const [told, setTold] = useState<{ view: unknown; outcome: PinsAnswer['outcome'] }>();
  useEffect(() => {
    readPins().then(setPins, (error) => console.warn('Rung: the pins could not be read', error));
    return watchPins(setPins);
  }, []);
  const take = (answer: Promise<PinsAnswer>) => {
    answer.then(
      ({ outcome }) => setTold({ view, outcome }),
      (error) => console.warn('Rung: the pins stay as they are', error),
    );
  };
  const pins = known ?? [];
  const keys = pins.map(({ key }) => key);
  const unpin = (key: string) => take(ask('unpin', { key }));
  return {
    pins,
    keys,
    used: keys.length,
    max: MAX_PINS,
    outcome: told && told.view === view ? told.outcome : undefined,
    isKnown: known !== undefined,
    onToggle: (id, level) => {
      const key = pinKey(id, level);
      if (keys.includes(key)) unpin(key);
      else take(ask('pin', { id, ...(level ? { level } : {}) }));
    },
    togglePosting: (tabId, title) => {
      const pin = pinOfPosting(pins, tabId, title);
      if (pin) unpin(pin.key);
      else take(ask('pinPosting', { tabId }));
    },
    unpin,
  };
}
