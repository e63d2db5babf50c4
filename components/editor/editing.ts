import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change } from '../../lib/edit/changes.ts';
import type { Draft } from '../../lib/edit/draft.ts';
import type { Fault } from '../../lib/edit/faults.ts';
import { UNKNOWN_LANG, useLangOf } from '../content.ts';

/** What every part of the editor works with. */
export interface Editing {
  draft: Draft;
  /** The fault to show beside a field, if there is one. */
  faultAt: (field: string) => Fault | undefined;
  change: (change: Change) => void;
  makeKey: () => string;
  /** Gives the keyboard to a part, by selector, once the change is drawn; says a sentence along with it. */
  focusOn: (selector: string, say?: string) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** @throws Error outside the editor */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('There is no editor above this view.');
  return editing;
}

/** Selector of a field of the editor by its name. */
export function fieldSelector(field: string): string {
  return `[data-field="${CSS.escape(field)}"]`;
}

/** The `lang` to set on what the author writes; unknown while the tag that was typed is none. */
export function useDraftLang(): string | undefined {
  const { draft, faultAt } = useEditing();
  const langOf = useLangOf();
  return faultAt('fact lang') ? UNKNOWN_LANG : langOf(draft.facts.lang.trim() || undefined);
}
