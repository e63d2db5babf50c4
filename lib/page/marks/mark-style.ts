/*
 * Raw, comments and all: the build would add prefixes for browsers that have no highlights.
 * Underlines only: they take no room, so no line moves. The colour is half the text's own and half a blue of middle
 * lightness, which keeps 3:1 on light and on dark pages whatever their scheme says; forced colours take the text's.
 */
import { rootOf, setSheets, sheetsOf } from '../dom/dom.ts';
import css from './marks.css?raw';

/** Names under which the ranges stand in the browser's highlight registry. */
export const ROLE_MARKS = 'rung-role';
export const TERM_MARKS = 'rung-term';

/**
 * The style of the marks where the browser has not brought it: in open shadow roots, and in pages that were not
 * turned on before they loaded. A sheet of its own: no node, no address, and no rule of the page's policy applies.
 * (On sites that are turned on the file comes with the registered script, because a sheet that is added later makes
 * the browser style the whole document anew, at once: 2–5 µs for each element.)
 */
export class MarkStyle {
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    this.#sheet.replaceSync(css);
  }

  /** Puts the sheet into a document or shadow root; pages that replace their sheets get it again. */
  addTo(root: Document | ShadowRoot): void {
    const sheets = sheetsOf(root);
    if (sheets.includes(this.#sheet) || (root === document && isStyled())) return;
    setSheets(root, [...sheets, this.#sheet]);
  }

  removeFrom(root: Document | ShadowRoot): void {
    const sheets = sheetsOf(root);
    if (sheets.includes(this.#sheet)) {
      setSheets(
        root,
        sheets.filter((sheet) => sheet !== this.#sheet),
      );
    }
  }
}

function isStyled(): boolean {
  const style = getComputedStyle(rootOf(document), `::highlight(${ROLE_MARKS})`);
  return style.textDecorationLine === 'underline';
}
