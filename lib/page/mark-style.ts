/** Names under which the ranges stand in the browser's highlight registry. */
export const ROLE_MARKS = 'rung-role';
export const TERM_MARKS = 'rung-term';

/**
 * Underlines only: they take no room, so no line moves. The colour is half the text's own and half a blue of middle
 * lightness, which keeps 3:1 on light and on dark pages whatever their scheme says; forced colours take the text's.
 */
const CSS_TEXT = `
::highlight(${ROLE_MARKS}), ::highlight(${TERM_MARKS}) {
  text-decoration-line: underline;
  text-decoration-color: currentcolor;
  text-decoration-color: color-mix(in srgb, currentcolor 40%, #5c6cf0);
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
}
::highlight(${TERM_MARKS}) { text-decoration-style: dotted; }
@media (forced-colors: active) {
  ::highlight(${ROLE_MARKS}), ::highlight(${TERM_MARKS}) { text-decoration-color: currentcolor; }
}`;

/** The style of the marks, as a sheet of its own: no node, no address, and no rule of the page's policy applies. */
export class MarkStyle {
  #sheet: CSSStyleSheet | undefined;

  /** Puts the sheet into a document or shadow root; pages that replace their sheets get it again. */
  addTo(root: DocumentOrShadowRoot): void {
    this.#sheet ??= newSheet();
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  removeFrom(root: DocumentOrShadowRoot): void {
    const sheets = [...root.adoptedStyleSheets];
    if (this.#sheet && sheets.includes(this.#sheet)) {
      root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
    }
  }
}

function newSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  return sheet;
}
