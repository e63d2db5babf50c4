import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../lib/texts/en.ts';
import type { Texts } from '../lib/texts/texts.ts';

/** Texts of the chosen language for everything below; English where nothing is provided. */
export const TextsContext = createContext<Texts>(en);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
