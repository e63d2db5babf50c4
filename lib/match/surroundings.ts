import { hasSalesWord } from './context.ts';

/** What stands around a label: its block and the title line of the page. Asked of a block once, when it matters. */
export class Surroundings {
  readonly text: string;
  #speaksOfSales: boolean | undefined;

  constructor(block: string, pageTitle: string) {
    this.text = `${block}\n${pageTitle}`;
  }

  get speaksOfSales(): boolean {
    this.#speaksOfSales ??= hasSalesWord(this.text);
    return this.#speaksOfSales;
  }
}
