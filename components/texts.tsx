import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../lib/texts/texts.ts';

/** Texts of the chosen language for everything below. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** @throws Error where nothing above provides texts, as no language is built into the views */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('There are no texts above this view.');
  return texts;
}
