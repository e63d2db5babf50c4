import type { TermIndex } from '../index/open-index.ts';
import { Gap } from '../text/letters.ts';
import { ASIDE, Kind } from '../words/phrases.ts';
import type { Cover } from './title-cover.ts';
import type { TitleWord } from './title-words.ts';

type Words = readonly TitleWord[];

/** Whether a word only says the same job once more: "(KK)" behind the full name, or the name again. */
export function isRepeated(place: number, cover: Cover, words: Words, index: TermIndex): boolean {
  const word = words[place];
  if (!word) return false;
  const label = [...index.labelWords(cover.label)];
  const isOurs = ({ readings }: TitleWord, least: number) =>
    readings.some(
      ({ forms, wrongCase }) =>
        !wrongCase && forms.length >= least && forms.every((form) => label.includes(form)),
    );
  if (isOurs(word, 2)) return true;
  const touched = [...cover.used.keys()].some((used) => words[used]?.part === word.part);
  const rest = words.filter(({ part }) => part === word.part);
  return !touched && isOurs(word, 1) && rest.every((one) => isOurs(one, 1) || (one.kind & ASIDE) !== 0);
}

/** Parts of a title that stand aside and are in no framework, as the page writes them (Titles 1). */
export function unmappedParts(
  words: Words,
  covered: ReadonlySet<number>,
  cover: Cover,
  text: string,
  index: TermIndex,
): string[] {
  const parts: string[] = [];
  let open: { start: number; end: number; part: number } | undefined;
  const close = () => {
    if (open) parts.push(text.slice(open.start, open.end));
    open = undefined;
  };
  for (const [place, word] of words.entries()) {
    const skipped = covered.has(place) || word.kind & Kind.noise || isRepeated(place, cover, words, index);
    if (skipped || (open && (open.part !== word.part || word.gap & Gap.stop))) close();
    if (skipped) continue;
    if (word.kind & Kind.grammar) continue;
    open = { start: open?.start ?? word.start, end: endOf(word, text), part: word.part };
  }
  close();
  return [...new Set(parts)];
}

/** End of a word as the page writes it: the dot of "Sr." belongs to it. */
function endOf({ end, readings }: TitleWord, text: string): number {
  return text[end] === '.' && readings.some(({ how }) => how === 'abbreviation') ? end + 1 : end;
}
