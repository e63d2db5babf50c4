/** Names under which the ranges stand in the browser's highlight registry. */
export const ROLE_MARKS = 'rung-role';
export const TERM_MARKS = 'rung-term';

/**
 * Underlines only: they take no room, so no line moves. The colour is half the text's own and half a blue of middle
 * lightness, which keeps 3:1 on light and on dark pages whatever their scheme says; forced colours take the text's.
 */
const LINE = 'underline 2px color-mix(in srgb,currentcolor 40%,#5c6cf0);text-underline-offset:3px';
const CSS_TEXT = `::highlight(${ROLE_MARKS}){text-decoration:${LINE}}::highlight(${TERM_MARKS}){text-decoration:dotted ${LINE}}@media(forced-colors:active){::highlight(${ROLE_MARKS}),::highlight(${TERM_MARKS}){text-decoration-color:currentcolor}}`;

/** The style of the marks, as a sheet of its own: no node, no address, and no rule of the page's policy applies. */
export class MarkStyle {
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    this.#sheet.replaceSync(CSS_TEXT);
  }

  /** Puts the sheet into a document or shadow root; pages that replace their sheets get it again. */
  addTo(root: DocumentOrShadowRoot): void {
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  removeFrom(root: DocumentOrShadowRoot): void {
    const sheets = [...root.adoptedStyleSheets];
    if (sheets.includes(this.#sheet)) {
      root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}
