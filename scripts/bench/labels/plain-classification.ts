import type { Competency, Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import type { Label } from '../../../lib/pack/parts.ts';
import { LABEL, PACK, ROLE } from '../generated/blank.ts';
import { chances, pick } from '../statistics.ts';
import { HEAD_NOUNS, QUALIFIERS, WordUrn } from './word-urn.ts';

/** Head nouns that every classification starts with, each so often that O*NET's shares come out: a tenth are operators. */
const HEADS = Object.entries({
  operator: 22,
  technician: 8,
  manager: 6,
  engineer: 6,
  clerk: 4,
  teacher: 4,
  analyst: 3,
  assistant: 3,
  nurse: 2,
  driver: 2,
}).flatMap(([noun, times]) => Array.from({ length: times }, () => noun));
/**
 * One in so many words of postings is drawn from at the start, so that two thirds of the words of a large classification
 * are theirs: spotting then takes about as long as with O*NET and ESCO.
 */
const POSTING_WORDS = 4;
const OTHER_LABELS_OF_SKILL = 4;
/** Share of a role's words that its earlier titles hold already. */
const REPEATED = 0.6;

interface Size {
  roles: number;
  /** Other titles of each role. */
  titles: number;
  skills: number;
}

/**
 * A classification in the words of postings, so that nearly every word of a posting starts some label and many are
 * found; the same in every run. `generatedClassification` has words of its own, which no page holds. Words are drawn so
 * that they grow in number and spread over the roles as those of O*NET do (see `WordUrn`): with a fixed vocabulary and
 * ten head nouns alike often, every role of a large classification would hold every head noun, which none does.
 */
export function plainClassification(id: string, size: Size, used: string[]): FrameworkPack {
  const chance = chances(id.length);
  const known = [...new Set(used)];
  const invent = (number: number) => `${pick(known, chance)}${number.toString(36)}`;
  const first = [...known, ...used.filter((_, at) => at % POSTING_WORDS === 0)];
  const all = new WordUrn(first, QUALIFIERS, invent, chance);
  const heads = new WordUrn(HEADS, HEAD_NOUNS, invent, chance);
  const phrase = (least: number, word: () => string) =>
    Array.from({ length: least + Math.floor(chance() * 2) }, word).join(' ');
  const titles = (count: number) => {
    const own = { words: [] as string[], heads: [] as string[] };
    const draw = (earlier: string[], urn: WordUrn) => {
      const word = earlier.length > 0 && chance() < REPEATED ? pick(earlier, chance) : urn.draw();
      earlier.push(word);
      return word;
    };
    const title = () => `${phrase(1, () => draw(own.words, all))} ${draw(own.heads, heads)}`;
    return Array.from({ length: count }, title);
  };
  const skill = () => phrase(2, () => all.draw());
  const labels = (texts: string[]) => [...new Set(texts)].map((text): Label => ({ ...LABEL, text }));
  const roles = Array.from({ length: size.roles }, (_, at): Role => {
    const [title = '', ...others] = titles(size.titles + 1);
    return { ...ROLE, key: `r${at}`, title, labels: labels(others), loc: `r${at}` };
  });
  const competencies = Array.from(
    { length: size.skills },
    (_, at): Competency => ({
      key: `s${at}`,
      kind: 'skill',
      name: skill(),
      detail: 'named-only',
      generic: false,
      labels: labels(Array.from({ length: OTHER_LABELS_OF_SKILL }, skill)),
      statements: [],
      loc: `s${at}`,
    }),
  );
  return { ...PACK, id, title: id, short: id, roles, competencies };
}
