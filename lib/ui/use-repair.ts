import { useEffect, useState } from 'preact/hooks';
import { forgetRepair, wasRepaired, watchRepair } from '../repair-note.ts';

/** Whether it is still to be said that the frameworks were damaged and are whole again, and how to have done with it. */
export function useRepair(): { repaired: boolean; dismiss: () => void } {
  const [repaired, setRepaired] = useState(false);
  useEffect(() => {
    const fail = (error: unknown) => console.warn('Rung: the note on a repair could not be read', error);
    wasRepaired().then(setRepaired, fail);
    return watchRepair(setRepaired);
  }, []);
  return { repaired, dismiss: () => void forgetRepair() };
}
