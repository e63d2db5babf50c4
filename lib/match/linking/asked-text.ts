import { fold } from '../inflection.ts';
import { lists } from '../word-lists.ts';

/** Between the job itself and what is said of it: place, ward, shift, grade (matching.md, Titles 1). */
const PARTS = /\s+[-–—|@·•]+\s+|\s*[;:|()[\]]+\s*/u;

/**
 * A title with the job itself at its end, where the head noun of a name stands: "Nurse - ICU, Night Shift" is asked as
 * "ICU Night Shift Nurse" and not as a shift. What stands aside still counts as evidence.
 */
export function jobLast(title: string): string {
  const [job = '', ...asides] = title.split(PARTS).filter((part) => part.trim() !== '');
  return [...asides, job].join(' ');
}

/** Whether a line speaks to its reader, as no title does: "Why work with us?", "Our sales team". */
export function isAddress(line: string): boolean {
  return line.split(/[^\p{L}]+/u).some((word) => lists.address.has(fold(word)));
}
