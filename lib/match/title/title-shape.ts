import { headOfLabel } from '../index/label-head.ts';
import type { TermIndex } from '../index/open-index.ts';
import { fold } from '../text/inflection.ts';
import { Gap } from '../text/letters.ts';
import { isAcronym } from '../words/abbreviations.ts';
import { ASIDE, Kind, kindOfWord } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';
import type { Cover } from './title-cover.ts';
import type { TitleWord } from './title-words.ts';

type Words = readonly TitleWord[];

/** How the words of a label stand in a title. */
export interface Shape {
  /** Place of the word that says what somebody is. */
  head: number;
  /** First and last place of the words that are no rank, segment or reach. */
  first: number;
  last: number;
  /** The head comes first: "Director of Kiln", "Director, Kiln". */
  turned: boolean;
  /** Parts that the label's words stand in. */
  parts: ReadonlySet<number>;
  /** The label is one word and no acronym: an everyday word of its language. */
  isOneWord: boolean;
}

/** Words that may stand apart from the rest of a label, in a part of their own. */
const AXES = Kind.market | Kind.seniority | Kind.scope;

/**
 * How a label stands in a title, or the place of a word of it that comes from another part (Titles 5): a label is one
 * part, but for its ranks and segments, and for the turned form, where head and field are two ("Director, Kiln").
 */
export function shapeOf(cover: Cover, words: Words, index: TermIndex): Shape | { stray: number } {
  const places = [...cover.used.keys()];
  const form = headOfLabel(cover.label, index);
  const head = places.find((place) => cover.used.get(place)?.forms.includes(form)) ?? cover.last;
  const own = places.filter((place) => !belongsToHead(place, head, words)).sort((a, b) => a - b);
  const plain = own.filter((place) => place === head || ((words[place]?.kind ?? 0) & AXES) === 0);
  // "Enterprise Kiln Keeper" is one without its segment; "Solution Architect" is none.
  const core =
    plain.reduce((sum, place) => sum + (cover.used.get(place)?.forms.length ?? 0), 0) > 1 ? plain : own;
  const first = core[0] ?? head;
  const last = core.at(-1) ?? head;
  const turned = head === first && last > head;
  const shape = {
    head,
    first,
    last,
    turned,
    parts: partsOf(places, words),
    isOneWord: isOneWord(cover, index),
  };
  const stray = strayWord(core, shape, words, cover, index);
  return stray === undefined ? shape : { stray };
}

/** "Vice" of a vice president, "business" of a business partner: no field that the head could stand apart from. */
function belongsToHead(place: number, head: number, words: Words): boolean {
  const word = words[place];
  if (!word || place >= head || (word.kind & (words[head]?.kind ?? 0) & Kind.roleHead) === 0) return false;
  return (kindOfWord(word.form) & Kind.roleHead) === 0;
}

function partsOf(places: number[], words: Words): Set<number> {
  return new Set(places.map((place) => words[place]?.part ?? 0));
}

function isOneWord({ label, used }: Cover, index: TermIndex): boolean {
  if (index.labelLength(label) > 1 || isAcronym(index.labelText(label))) return false;
  return [...used.values()].every(({ how }) => how !== 'acronym' && how !== 'closed-up');
}

function strayWord(
  core: number[],
  { head, turned }: Shape,
  words: Words,
  cover: Cover,
  index: TermIndex,
): number | undefined {
  const part = (place: number) => words[place]?.part ?? 0;
  const isMixed = core.some((place) => place > head) && core.some((place) => place < head);
  if (isMixed && !isOwnOrder(core, cover, index)) return core.find((place) => place > head);
  const apart = core.filter((place) => part(place) !== part(head));
  if (apart.length === 0 || opensParts(index.labelText(cover.label))) return undefined;
  if (turned) {
    const isOnePart = core.every((place) => place === head || part(place) === part(apart[0] as number));
    return isOnePart && standsAlone(head, words) ? undefined : apart[0];
  }
  return sharesHead(core, head, words) ? undefined : apart[0];
}

/** Whether a label has parts itself: "Keeper, Kiln", "Engineer in Test". */
function opensParts(text: string): boolean {
  if (/[,/]/.test(text)) return true;
  return text.split(' ').some((word) => lists.breaks.has(fold(word)));
}

function isOwnOrder(core: number[], cover: Cover, index: TermIndex): boolean {
  const wanted = [...index.labelWords(cover.label)];
  const given = core.flatMap((place) => cover.used.get(place)?.forms ?? []);
  const order = given.map((form) => wanted.indexOf(form));
  return order.every((place, at) => at === 0 || place > (order[at - 1] as number));
}

/** "Product Manager - Kiln" manages products: before a head whose field stands in the next part only rank and reach may. */
function standsAlone(head: number, words: Words): boolean {
  const part = words[head]?.part;
  const isOfficer = ((words[head]?.kind ?? 0) & Kind.officer) !== 0;
  const open =
    Kind.seniority |
    Kind.scope |
    Kind.place |
    Kind.noise |
    Kind.grade |
    Kind.contract |
    Kind.language |
    Kind.grammar;
  for (let place = head - 1; place >= 0 && words[place]?.part === part; place--) {
    if (belongsToHead(place, head, words)) continue;
    const { kind } = words[place] as TitleWord;
    if ((kind & (open | Kind.officer | Kind.market)) === 0) return false;
    if ((kind & (open | Kind.officer)) === 0 && place === head - 1 && !isOfficer) return false;
  }
  return true;
}

/** "UX/UI Designer": fields with a slash between them share the head, unless it only leads ("Kiln/Events Manager"). */
function sharesHead(core: number[], head: number, words: Words): boolean {
  const [first = head] = core;
  if (core.at(-1) !== head) return false;
  const leads = ((words[head]?.kind ?? 0) & Kind.loneHead) !== 0;
  for (let place = first + 1; place <= head; place++) {
    const { gap, kind, part } = words[place] as TitleWord;
    const opens = part !== words[place - 1]?.part;
    if (opens && ((gap & Gap.slash) === 0 || (gap & Gap.space) !== 0)) return false;
    if (place < head && (kind & (Kind.function | Kind.roleHead) || (leads && (kind & ASIDE) === 0)))
      return false;
  }
  return true;
}
