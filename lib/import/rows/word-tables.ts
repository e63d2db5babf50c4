import { MAX_IMPORT_COLUMNS, MAX_IMPORT_ROWS } from '../../limits.ts';
import type { Pacer } from '../run/pacer.ts';
import type { OfficeParts } from '../source/office-parts.ts';
import type { Attribute, XmlReader } from '../source/xml.ts';
import { tidyCell } from '../values/html-text.ts';
import { CellCount, gridOf, type RawTable, type SpanCell } from './grid.ts';

/** The part by which a document of a word processor is known. */
export const WORD_DOCUMENT = 'word/document.xml';

/**
 * The tables of a document, each under the heading above it. Text that was struck out and not yet taken out is left out.
 * https://learn.microsoft.com/office/open-xml/word/overview
 * @throws ImportStop where a part is damaged or too large
 */
export async function wordTables(parts: OfficeParts, pacer: Pacer): Promise<RawTable[]> {
  const reader = new WordReader(await stylesOf(parts, pacer));
  await parts.read(WORD_DOCUMENT, reader, pacer);
  return reader.tables;
}

/** Ids of the styles of headings and of lists. */
interface WordStyles {
  headings: Set<string>;
  lists: Set<string>;
}

/** Finds styles by their names, which are English in every language of the program; their ids are not. */
async function stylesOf(parts: OfficeParts, pacer: Pacer): Promise<WordStyles> {
  const styles: WordStyles = { headings: new Set(), lists: new Set() };
  let style = '';
  const open = (element: string, attribute: Attribute) => {
    if (element === 'style') style = attribute('styleId') ?? '';
    if (element !== 'name') return;
    const name = attribute('val') ?? '';
    if (/^(?:heading \d|title)$/iu.test(name)) styles.headings.add(style);
    if (/^list (?:bullet|number)/iu.test(name)) styles.lists.add(style);
  };
  await parts.read('word/styles.xml', { open }, pacer);
  return styles;
}

interface WordCell extends SpanCell {
  /** How the cell stands to the one above it: the first of a merged stretch, a later one, or for itself. */
  merged: 'first' | 'later' | undefined;
}

/** Reads a document paragraph by paragraph. A table in a cell is text of that cell. */
class WordReader implements XmlReader {
  readonly tables: RawTable[] = [];
  readonly #count = new CellCount();
  readonly #styles: WordStyles;
  #heading = '';
  #rows: { cells: WordCell[]; line: number }[] = [];
  #cell: WordCell | undefined;
  /** Tables that are open around this place. */
  #depth = 0;
  #paragraph = { text: '', isHeading: false, isListed: false };
  #isText = false;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  open(element: string, attribute: Attribute): void {
    const value = () => attribute('val') ?? '';
    if (element === 'tbl') this.#openTable();
    else if (element === 'tr' && this.#depth === 1) this.#openRow();
    else if (element === 'tc' && this.#depth === 1) this.#openCell();
    else if (element === 'gridSpan' && this.#cell && this.#depth === 1) {
      this.#cell.across = Math.min(Math.max(1, Number(value()) || 1), MAX_IMPORT_COLUMNS);
    } else if (element === 'vMerge' && this.#cell && this.#depth === 1) {
      this.#cell.merged = value() === 'restart' ? 'first' : 'later';
    } else if (element === 'p') this.#paragraph = { text: '', isHeading: false, isListed: false };
    else if (element === 'pStyle') {
      this.#paragraph.isHeading = this.#styles.headings.has(value());
      this.#paragraph.isListed ||= this.#styles.lists.has(value());
    } else if (element === 'numPr') this.#paragraph.isListed = true;
    else if (element === 't') this.#isText = true;
    else if (element === 'br' || element === 'cr') this.#paragraph.text += '\n';
    else if (element === 'tab') this.#paragraph.text += ' ';
  }

  close(element: string): void {
    if (element === 't') this.#isText = false;
    else if (element === 'p') this.#closeParagraph();
    else if (element === 'tbl') this.#closeTable();
    else if (element === 'tc' && this.#depth === 1) this.#cell = undefined;
  }

  text(text: string): void {
    if (this.#isText) this.#paragraph.text += text;
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#rows = [];
  }

  #openRow(): void {
    if (this.#rows.length <= MAX_IMPORT_ROWS) this.#rows.push({ cells: [], line: this.#rows.length + 1 });
  }

  #openCell(): void {
    this.#cell = { text: '', across: 1, down: 1, merged: undefined };
    const cells = this.#rows.at(-1)?.cells;
    if (cells && cells.length < MAX_IMPORT_COLUMNS) cells.push(this.#cell);
  }

  #closeParagraph(): void {
    const { text, isHeading, isListed } = this.#paragraph;
    if (this.#cell) this.#cell.text += `${isListed ? '\n- ' : '\n'}${text}`;
    else if (isHeading && text.trim() !== '') this.#heading = tidyCell(text);
  }

  #closeTable(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0 || this.#rows.length === 0) return;
    const heading = this.#heading;
    const rows = gridOf(joined(this.#rows), this.#count);
    this.tables.push({ ...(heading ? { heading } : {}), rows });
    this.#rows = [];
  }
}

/** Rows whose cells reach down over those that belong to them. */
function joined(rows: { cells: WordCell[]; line: number }[]): { cells: SpanCell[]; line: number }[] {
  const above = new Map<number, SpanCell>();
  return rows.map(({ cells, line }) => {
    let column = 0;
    const own: SpanCell[] = [];
    for (const { text, across, down, merged } of cells) {
      const top = merged === 'later' ? above.get(column) : undefined;
      if (top) top.down += 1;
      else {
        const cell = { text: tidyCell(text), across, down };
        own.push(cell);
        if (merged) above.set(column, cell);
        else above.delete(column);
      }
      column += across;
    }
    return { cells: own, line };
  });
}
