import type { TermIndex } from '../index/open-index.ts';
import type { Block } from '../read/block.ts';
import { formsOf } from '../words/compile-fields.ts';
import type { Window } from './windows.ts';

/**
 * Whether a text spells an acronym out as something that its entity is not called: "KK (kitchen knives)",
 * "data processing agreement (DPA)". Only words in the bracket beside it count, by their initials.
 */
export function isSpelledOutOtherwise(window: Window, block: Block, index: TermIndex): boolean {
  const { first, last } = window;
  const letters = block.raw(first).toLowerCase().replace(/s$/, '');
  if (first !== last || !/^[A-Z]{2,6}s?$/.test(block.raw(first))) return false;
  const { text, tokens } = block;
  const opens = /^\s*\(/.test(text.slice(tokens.ends[last]));
  const closes = /\(\s*$/.test(text.slice(0, tokens.starts[first]));
  const spelled = opens
    ? initialsFrom(last + 1, letters, block)
    : closes
      ? initialsTo(first - 1, letters, block)
      : undefined;
  return spelled !== undefined && !isNamed(spelled, window.label, index);
}

function initialsFrom(start: number, letters: string, block: Block): string | undefined {
  return matching(start, start + letters.length - 1, letters, block);
}

function initialsTo(end: number, letters: string, block: Block): string | undefined {
  return matching(end - letters.length + 1, end, letters, block);
}

/** The words from one place to another, where their initials are these letters. */
function matching(from: number, to: number, letters: string, block: Block): string | undefined {
  if (from < 0 || to >= block.count) return undefined;
  const words = Array.from({ length: letters.length }, (_, at) => block.raw(from + at));
  return words.every((word, at) => word.toLowerCase().startsWith(letters.charAt(at)))
    ? words.join(' ')
    : undefined;
}

function isNamed(spelled: string, label: number, index: TermIndex): boolean {
  const wanted = formsOf(spelled).join(' ');
  const entity = index.entityOf(label);
  const first = index.sections.entityName[entity] as number;
  for (let one = first; one < index.labels && index.entityOf(one) === entity; one++) {
    if (formsOf(index.labelText(one)).join(' ') === wanted) return true;
  }
  return false;
}
