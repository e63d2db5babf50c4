import { decodeHTMLStrict } from 'entities';

/** Signs written by name or number as the signs themselves: `&amp;`, `&Eacute;`, `&#8211;`, `&#x2013;`. */
export function withoutEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** Text of a cell in lines: blanks run together within a line, empty lines go. */
export function tidyCell(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '' && line !== '-')
    .join('\n');
}
