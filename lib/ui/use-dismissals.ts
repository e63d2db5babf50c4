import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import { packOf } from '../pack/ids.ts';
import { type Dismissal, dismissalKey, readDismissals, watchDismissals } from '../state/dismissals.ts';

/** What was set aside in one act: a text, and everything that it does not mean. */
export interface DismissalRow {
  text: string;
  names: string[];
  frameworks: string[];
  /** True where every framework of it is no longer there. */
  gone: boolean;
  host: string;
  keys: string[];
}

/** Everything that is set aside, the newest first, kept up to date; undefined until it is read. */
export function useDismissals(known: readonly string[] | undefined): {
  rows: DismissalRow[] | undefined;
  undo: (keys: string[]) => void;
} {
  const [list, setList] = useState<Dismissal[]>();
  useEffect(() => {
    const fail = (error: unknown) => console.warn('Rung: what is set aside could not be read', error);
    readDismissals().then(setList, fail);
    return watchDismissals(setList);
  }, []);
  return {
    rows: list && rowsOf(list, known),
    undo: (keys) => {
      ask('takeBack', { keys }).catch((error) => console.warn('Rung: could not be undone', error));
    },
  };
}

function rowsOf(list: Dismissal[], known: readonly string[] | undefined): DismissalRow[] {
  const acts = new Map<string, Dismissal[]>();
  for (const one of list) {
    const act = `${one.at} ${one.host} ${one.folded}`;
    acts.set(act, [...(acts.get(act) ?? []), one]);
  }
  return [...acts.values()].reverse().map((made) => {
    const [first] = made;
    return {
      text: first?.text ?? '',
      names: [...new Set(made.map(({ name }) => name))],
      frameworks: [...new Set(made.map(({ framework }) => framework))],
      gone: known !== undefined && made.every(({ id }) => !known.includes(packOf(id))),
      host: first?.host ?? '',
      keys: made.map(dismissalKey),
    };
  });
}
