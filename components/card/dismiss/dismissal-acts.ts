import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DismissalView } from '../../../lib/lookup/view.ts';
import type { Match } from '../model.ts';

/** What a page or a card can do where a text does not mean what was read into it. */
export interface DismissalActs {
  /** False where the text stands on no site: one that was pasted. */
  onSite: boolean;
  /** Keeps that the text does not mean these; gives how to take that back, or the name of what went wrong. */
  setAside: (
    asked: string,
    matches: readonly Match[],
    everywhere: boolean,
  ) => Promise<DismissalView | { failed: string }>;
  /** Gives whether it was taken back. */
  takeBack: (keys: string[]) => Promise<boolean>;
  /** Leads to the first mention on the page; gives false where there is none. Absent where there is no page. */
  show?: (id: string) => Promise<boolean>;
}

/** Absent where nothing can be set aside: the views are then without these controls. */
export const DismissalContext = createContext<DismissalActs | undefined>(undefined);

export function useDismissalActs(): DismissalActs | undefined {
  return useContext(DismissalContext);
}
