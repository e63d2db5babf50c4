import { fold } from '../text/inflection.ts';
import { Gap } from '../text/letters.ts';
import { Kind } from '../words/phrases.ts';
import { lists } from '../words/word-lists.ts';
import type { TitleWord } from './title-words.ts';

/**
 * Splits a title that names two jobs ("KK/BDR", "Kiln Keeper or Glaze Manager") into one list of words per
 * job, or gives the title as it is. Every side has to name a job of its own: in "Kiln/Marketing Manager" the slash
 * joins two fields of one job, and in "Trainee/Kiln Manager" the first side is a condition.
 */
export function splitJobs(words: TitleWord[], isKnown: (side: TitleWord[]) => boolean): TitleWord[][] {
  const isJob = (side: TitleWord[]) => namesJob(side) || isKnown(side);
  const sides = withoutLoose(words, isJob);
  if (sides.length < 2 || !sides.every(isJob)) return [words];
  const lead = leadOf(sides[0] ?? []);
  const leader = leaderOf(sides[0] ?? []);
  return sides.map((side, place) => {
    const whole = completeSide(sides, place);
    if (place === 0) return whole;
    return [...lead, ...(leader && !standsByItself(side) ? [leader] : []), ...whole];
  });
}

/** The sides of the signs; one that names no job belongs to the one before: "Assistant / Officer (Wages & Tax)". */
function withoutLoose(words: TitleWord[], isJob: (side: TitleWord[]) => boolean): TitleWord[][] {
  const starts: number[] = [0];
  for (const [place, { form, gap }] of words.entries()) {
    const opens = lists.joiners.has(form) || (gap & (Gap.slash | Gap.and)) !== 0;
    const follows = place > 0 && lists.joiners.has(words[place - 1]?.form ?? '');
    if (place > 0 && opens && !follows) starts.push(place);
  }
  const content = (side: TitleWord[]) => (lists.joiners.has(side[0]?.form ?? '') ? side.slice(1) : side);
  const sides: TitleWord[][] = [];
  for (const [number, start] of starts.entries()) {
    const side = words.slice(start, starts[number + 1]);
    const before = sides.at(-1);
    if (before && !isJob(content(side))) before.push(...side);
    else sides.push([...side]);
  }
  return sides.map(content).filter((side) => side.length > 0);
}

/**
 * "Recruiter for Kiln Keepers and KKs" recruits both: a role word that stands apart from the first of several
 * jobs, in a part of its own or before "for", "of" and "to", goes with each of them.
 */
function leadOf(side: TitleWord[]): TitleWord[] {
  const last = side.findLastIndex(isHead);
  const first = side.findIndex(isPlainHead);
  for (let place = last; place > first && first >= 0; place--) {
    const isApart =
      lists.servants.has(side[place]?.form ?? '') || side[place]?.part !== side[place - 1]?.part;
    if (isApart) return side.slice(0, place).filter(isPlainHead);
  }
  return [];
}

/** "Director of Kiln & KK" leads both: the leader of the first side, where that side leads something. */
function leaderOf(side: TitleWord[]): TitleWord | undefined {
  return side.find(({ form }, place) => lists.leaders.has(form) && side[place + 1]?.form === 'of');
}

/** Whether a title leads several things, so that the first is not all of its work. */
export function leadsSeveral(sides: TitleWord[][]): boolean {
  const leader = leaderOf(sides[0] ?? []);
  return leader !== undefined && sides.slice(1).some((side) => side.includes(leader));
}

/** A side with a leader of its own, or a chief's: "Director of Kiln and CKO" is both. */
function standsByItself(side: TitleWord[]): boolean {
  return side.some(
    (word) =>
      (isPlainHead(word) && lists.leaders.has(word.form)) ||
      word.readings.some(({ to }) => fold(to).startsWith('chief ')),
  );
}

function namesJob(side: TitleWord[]): boolean {
  const heads = side.filter(({ kind }) => kind & Kind.roleHead);
  const [lone] = side.length === 1 ? side : [];
  const isCondition =
    lone &&
    lone.kind & (Kind.relation | Kind.entrant) &&
    lone.readings.every(({ forms }) => forms.length < 2);
  return heads.length > 0 && !isCondition;
}

/** "Kiln Manager/Director" names a Kiln Director too: a lone role word takes the other side's remaining words. */
function completeSide(sides: TitleWord[][], place: number): TitleWord[] {
  const side = sides[place] ?? [];
  const [lone] = side;
  if (side.length !== 1 || !lone || lone.readings.some(({ forms }) => forms.length > 1)) return side;
  // "Head of Kiln & Recruiter": what is a job by itself takes no words from another.
  if ((lone.kind & Kind.loneHead) === 0) return side;
  const before = sides[place - 1];
  const after = sides[place + 1];
  if (before && before.length > 1) return replaceHead(before, lone, before.findLastIndex(isHead));
  if (after && after.length > 1 && after.findIndex(isHead) === 0) return replaceHead(after, lone, 0);
  return side;
}

function replaceHead(words: TitleWord[], head: TitleWord, place: number): TitleWord[] {
  if (place < 0) return [head];
  return words.map((word, index) => (index === place ? { ...head, part: word.part, gap: word.gap } : word));
}

/**
 * Ways to take the last role words off a side: "KK Team Lead" is "KK Team" and "Lead", and "KK" and "Team Lead".
 * What stands behind them (a place, a bracket) is left out.
 */
export function splitHeads(side: TitleWord[]): { rest: TitleWord[]; heads: TitleWord[] }[] {
  const last = side.findLastIndex(isPlainHead);
  const ways: { rest: TitleWord[]; heads: TitleWord[] }[] = [];
  for (let place = last; place > 0; place--) {
    const word = side[place];
    if (!word || !isPlainHead(word)) break;
    ways.push({ rest: side.slice(0, place), heads: side.slice(place, last + 1) });
  }
  return ways;
}

function isHead({ kind }: TitleWord): boolean {
  return (kind & Kind.roleHead) !== 0;
}

/** A role word itself, not short for a whole title. */
export function isPlainHead(word: TitleWord): boolean {
  return isHead(word) && word.readings.every(({ forms }) => forms.length < 2);
}
