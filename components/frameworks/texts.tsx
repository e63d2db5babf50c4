import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FrameworkTexts } from '../../lib/texts/frameworks/framework-texts.ts';
import type { Texts } from '../../lib/texts/texts.ts';
import { useTexts } from '../texts.tsx';

/** Texts of the frameworks page in the chosen language. */
export const FrameworkTextsContext = createContext<FrameworkTexts | undefined>(undefined);

/** @throws Error where nothing above provides them */
export function useFrameworkTexts(): FrameworkTexts {
  const texts = useContext(FrameworkTextsContext);
  if (!texts) throw new Error('There are no texts of frameworks above this view.');
  return texts;
}

interface WithFrameworkTextsProps {
  /** Gives those in the language of the page. */
  of: (texts: Texts) => FrameworkTexts;
  children: ComponentChildren;
}

/** Provides the texts of frameworks in the language that the page speaks. */
export function WithFrameworkTexts({ of, children }: WithFrameworkTextsProps) {
  return <FrameworkTextsContext.Provider value={of(useTexts())}>{children}</FrameworkTextsContext.Provider>;
}
