import type { Texts } from './texts.ts';

const KEY = Symbol.for('rung.texts');
type World = typeof globalThis & { [KEY]?: Texts[] };

/** Called by the script of a language: puts its texts where the page, or the card's script, finds them. */
export function offerTexts(texts: Texts): void {
  const world = globalThis as World;
  world[KEY] = [...(world[KEY] ?? []), texts];
}

/** The texts of one language, or those that were brought last; undefined where none were. */
export function offeredTexts(lang?: string): Texts | undefined {
  return (globalThis as World)[KEY]?.findLast((texts) => lang === undefined || texts.lang === lang);
}
