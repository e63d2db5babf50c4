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
