import { MAX_IMPORT_CELL_CHARS, MAX_RAW_CELL_CHARS } from '../../limits.ts';

/** Gathers the text of a cell or a shared string: its values and texts, without how they are pronounced. */
export class SheetText {
  #text = '';
  #isValue = false;
  #isSpoken = false;

  open(element: string): void {
    if (element === 'v' || element === 't') this.#isValue = true;
    else if (element === 'rPh') this.#isSpoken = true;
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.#isValue = false;
    else if (element === 'rPh') this.#isSpoken = false;
  }

  add(text: string): void {
    if (this.#isValue && !this.#isSpoken) this.#text += text;
  }

  /** What was gathered since this was last asked. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}

/**
 * A text with the signs in it that XML cannot hold, which are written as their codes: `_x000D_`. Of one that is longer
 * than a cell may be, no more is kept than shows this.
 */
export function plainText(text: string): string {
  return text
    .slice(0, MAX_RAW_CELL_CHARS)
    .replace(/_x([0-9a-f]{4})_/giu, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n')
    .trim()
    .slice(0, MAX_IMPORT_CELL_CHARS + 1);
}
