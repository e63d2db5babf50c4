import { MAX_IMPORT_CELL_CHARS } from '../../limits.ts';
import type { ImportLog } from '../run/import-log.ts';
import type { Sentence } from '../run/sentence.ts';
import { cleanLine, cleanText } from './clean.ts';
import { member } from './json.ts';

/** Reads texts and numbers of JSON. What is there but of another type, or too long, is left out and counted. */
export class JsonFields {
  readonly file: string;
  readonly #log: ImportLog;

  constructor(file: string, log: ImportLog) {
    this.file = file;
    this.#log = log;
  }

  /** A member as one line; empty where it is missing. `at` is the JSON pointer of the object. */
  line(object: unknown, at: string, ...names: string[]): string {
    return cleanLine(this.#text(member(object, ...names), `${at}/${names[0]}`));
  }

  /** A member with its paragraphs; empty where it is missing. */
  text(object: unknown, at: string, ...names: string[]): string {
    return cleanText(this.#text(member(object, ...names), `${at}/${names[0]}`));
  }

  /** A value of a list as one line. */
  lineOf(value: unknown, at: string): string {
    return cleanLine(this.#text(value, at));
  }

  /** A value with its paragraphs. */
  textOf(value: unknown, at: string): string {
    return cleanText(this.#text(value, at));
  }

  /** A member as a number, also where it is written as a text. */
  number(object: unknown, at: string, ...names: string[]): number | undefined {
    const value = member(object, ...names);
    if (value === undefined || value === '') return undefined;
    const number = typeof value === 'string' && value.length < 30 ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.skip('the field is no number', `${at}/${names[0]}`);
    return undefined;
  }

  /** Counts something left out, with its place. */
  skip(reason: Sentence, at: string, values?: Record<string, string | number>): void {
    this.#log.skip(this.file, reason, undefined, at, values);
  }

  #text(value: unknown, at: string): string {
    if (value === undefined || value === null) return '';
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') {
      this.skip('the field is no text', at);
      return '';
    }
    if (value.length > MAX_IMPORT_CELL_CHARS) {
      this.skip('the text has more than {most} characters', at, { most: MAX_IMPORT_CELL_CHARS });
      return '';
    }
    return value;
  }
}
