import { fold } from '../text/inflection.ts';
import { lists } from '../words/word-lists.ts';

/** Between the job itself and what is said of it: place, ward, shift, grade (matching.md, Titles 1). */
const PARTS = /\s+[-–—|@·•]+\s+|\s*[;:|()[\]]+\s*/u;

/**
 * A title with the job itself at its end, where the head noun of a name stands: "Keeper - Kiln 2, Night Shift" is asked as
 * "Kiln 2 Night Shift Keeper" and not as a shift. What stands aside still counts as evidence.
 */
export function jobLast(title: string): string {
  const [job = '', ...asides] = title.split(PARTS).filter((part) => part.trim() !== '');
  return [...asides, job].join(' ');
}

/** Whether a line speaks to its reader, as no title does: "Why work with us?", "Our kiln team". */
export function isAddress(line: string): boolean {
  return line.split(/[^\p{L}]+/u).some((word) => lists.address.has(fold(word)));
}
