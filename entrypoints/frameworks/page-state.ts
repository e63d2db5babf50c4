import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Here, useHere } from '../../lib/ui/frameworks/use-here.ts';
import type { useRoom } from '../../lib/ui/frameworks/use-room.ts';

interface PageState {
  here: ReturnType<typeof useHere>;
  room: ReturnType<typeof useRoom>;
  /** What the organisation has switched off. */
  off: { import: boolean; export: boolean };
  /** Framework that the editor is asked to open. */
  toEdit: string | undefined;
  askEdit: (id: string | undefined) => void;
}

/** What all sections of the page share: which frameworks there are, the room they take, and what is not allowed. */
export const PageContext = createContext<PageState | undefined>(undefined);

/** @throws Error outside the page */
export function usePageState(): PageState & { changed: Here['reload'] } {
  const state = useContext(PageContext);
  if (!state) throw new Error('There is no frameworks page above this view.');
  const { here, room } = state;
  return {
    ...state,
    /** To be called after the store has changed: the list and the room are read anew. */
    changed: () => {
      room.look();
      return here.reload();
    },
  };
}
