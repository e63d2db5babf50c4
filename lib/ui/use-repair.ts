import { useEffect, useState } from 'preact/hooks';
import { forgetLost, readLost, watchLost } from '../state/lost-note.ts';
import type { LostEntry } from '../state/own-list.ts';
import { forgetRepair, wasRepaired, watchRepair } from '../state/repair-note.ts';

interface Repair {
  /** Whether it is still to be said that the frameworks were damaged and were written anew. */
  repaired: boolean;
  /** What is still to be said as lost. */
  lost: LostEntry[];
  /** The user has taken note of both. */
  dismiss: () => void;
}

/** What is to be said of the frameworks on this device, and how to have done with it. */
export function useRepair(): Repair {
  const [repaired, setRepaired] = useState(false);
  const [lost, setLost] = useState<LostEntry[]>([]);
  useEffect(() => {
    const fail = (error: unknown) => console.warn('Rung: the note on a repair could not be read', error);
    // Together: for a moment it would say otherwise that all is well.
    Promise.all([wasRepaired(), readLost()]).then(([was, names]) => {
      setLost(names);
      setRepaired(was);
    }, fail);
    const stopRepair = watchRepair(setRepaired);
    const stopLost = watchLost(setLost);
    return () => {
      stopRepair();
      stopLost();
    };
  }, []);
  const dismiss = () => {
    void forgetRepair();
    void forgetLost();
  };
  return { repaired, lost, dismiss };
}
