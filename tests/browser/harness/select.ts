import type { Target } from './marks.ts';

/** Selects all words of an element, in a document that takes the keyboard for it, as a reader does in a frame. */
export async function selectIn(target: Target, selector: string): Promise<void> {
  await target.$eval(selector, (words) => {
    window.focus();
    document.getSelection()?.selectAllChildren(words);
  });
}
