import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Texts } from '../lib/texts/texts.ts';
import { TextsContext } from './texts.tsx';

interface LocalisedProps {
  first: Texts;
  /** Calls back with other texts when another language is chosen; gives the function that stops it. */
  watch: (onChange: (texts: Texts) => void) => () => void;
  title: (texts: Texts) => string;
  children: ComponentChildren;
}

/** A whole page in the chosen language: its texts, its title, and what it says of its language and direction. */
export function Localised({ first, watch, title, children }: LocalisedProps) {
  const [texts, setTexts] = useState(first);
  useEffect(() => watch(setTexts), [watch]);
  useLayoutEffect(() => {
    document.documentElement.lang = texts.lang;
    document.documentElement.dir = texts.dir;
    document.title = title(texts);
  }, [texts, title]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}
