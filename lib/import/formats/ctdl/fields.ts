import { MAX_IMPORT_CELL_CHARS } from '../../../limits.ts';
import type { ImportLog } from '../../run/import-log.ts';
import type { Sentence } from '../../run/sentence.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { JsonFields } from '../../values/json-fields.ts';
import type { CtdlNode } from './nodes.ts';
import { isManyTongued, wordsIn } from './words.ts';

/** Reads texts of nodes in one language. What is there and no text, too long, or in another language is counted. */
export class CtdlFields {
  readonly file: string;
  readonly language: string;
  /** Id of a node that stands where it is referred to. */
  readonly idOf: (node: object) => string | undefined;
  readonly #fields: JsonFields;

  constructor(file: string, language: string, idOf: (node: object) => string | undefined, log: ImportLog) {
    this.file = file;
    this.language = language;
    this.idOf = idOf;
    this.#fields = new JsonFields(file, log);
  }

  /** The first of these terms that is there, as one line. */
  line(node: CtdlNode, ...names: string[]): string {
    return cleanLine(this.#texts(node, names)[0] ?? '');
  }

  /** The first of these terms that is there, with its paragraphs; several texts are several paragraphs. */
  text(node: CtdlNode, ...names: string[]): string {
    return cleanText(this.#texts(node, names).join('\n'));
  }

  /** Counts something left out, with its place. */
  skip(reason: Sentence, at: string, values?: Record<string, string | number>): void {
    this.#fields.skip(reason, at || '/', values);
  }

  #texts({ terms, at }: CtdlNode, names: string[]): string[] {
    const name = names.find((one) => terms.has(one));
    if (name === undefined) return [];
    const value = terms.get(name);
    const place = `${at}/${name}`;
    const texts = wordsIn(value, this.language).filter((text) => text.trim() !== '');
    if (texts.length === 0 && value !== '') this.skip('the field is no text', place);
    if (isManyTongued(value)) this.skip('texts in other languages are not kept', place);
    const short = texts.filter((text) => text.length <= MAX_IMPORT_CELL_CHARS);
    if (short.length < texts.length) {
      this.skip('the text has more than {most} characters', place, { most: MAX_IMPORT_CELL_CHARS });
    }
    return short;
  }
}
