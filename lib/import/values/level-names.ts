import { foldName } from '../../fold-name.ts';
import { cleanLine } from './clean.ts';

/** `number` for 1, L2, Stufe 3; `skill` for Beginner … Expert; `career` for Junior … Principal; `cefr` for A1 … C2. */
export type LevelOrder = 'number' | 'skill' | 'career' | 'cefr';

/** A name that tells a level, taken apart. */
export interface LevelName {
  /** Places in the orders that it belongs to. */
  ranks: Partial<Record<LevelOrder, number>>;
  /** Letter or word before the number, as printed: P, L, Level. */
  prefix: string;
  code: string;
  name?: string;
}

/** Words for levels of skill, from the lowest; words of one row mean the same. English, German, French, Spanish. */
const SKILL = [
  'none, not applicable, keine, aucun, ninguno',
  'awareness, aware, awareness level, kenner, sensibilisation, sensibilisiert, conocimiento, notions, nociones',
  'novice, beginner, entry, entry level, foundation, foundational, basic, basics, elementary, emerging, learning, starter, einsteiger, anfänger, grundlagen, grundkenntnisse, basis, débutant, novice, notions de base, élémentaire, base, principiante, básico, inicial, elemental, novato',
  'developing, advanced beginner, working, in development, exploring, in entwicklung, fortgeschrittener anfänger, en développement, apprenti confirmé, en desarrollo',
  'intermediate, competent, practitioner, practicing, practising, proficient user, mittel, kompetent, fortgeschritten, intermédiaire, compétent, pratiquant, intermedio, competente, medio',
  'proficient, skilled, experienced, accomplished, established, versiert, erfahren, geübt, confirmé, expérimenté, avanzado intermedio, experimentado',
  'advanced, exceeding, sehr erfahren, weit fortgeschritten, avancé, avanzado',
  'expert, mastery, master, leading, authority, experte, expertin, meister, spitze, maître, maîtrise, experto, experta, maestro, dominio',
  'visionary, thought leader, visionär, visionnaire, visionario',
];

/** Words for levels of a career, from the lowest. */
const CAREER = [
  'intern, apprentice, trainee, graduate, praktikant, azubi, auszubildender, werkstudent, stagiaire, becario, aprendiz, en prácticas',
  'associate, junior, jr, entry-level, berufseinsteiger, débutant, júnior',
  'mid, mid-level, midlevel, medior, regular, professional, confirmed, confirmé, intermediate, mittel, intermédiaire, intermedio, semi-senior, semisenior, medio',
  'senior, sr, sénior, séniore, erfahren',
  'lead, team lead, teamleiter, teamleitung, chef d’équipe, jefe de equipo, líder, staff',
  'principal, expert, experte, expertin, experto, manager, leiter, leitung, responsable, gerente',
  'distinguished, director, direktor, directeur, head, fellow',
];

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const skillRanks = ranksOf(SKILL);
const careerRanks = ranksOf(CAREER);

/** `P2`, `Level 3`, `Stufe 2: Grundlagen`, `1 - Basic`, `L4 Senior`, `IC5`. */
const NUMBERED =
  /^(?:(level|lvl|stufe|niveau|nivel|grade|stage|step|band|tier|phase|[a-z]{1,2})[\s.:_-]{0,2})?(\d{1,2})(?![\d.,:/]\d|\d|%)(?:[\s.:)_–—-]+(.*))?$/iu;
const ROMAN_NUMBERED =
  /^(?:(level|stufe|niveau|nivel|grade|stage|band|tier)[\s.:_-]{0,2})?([ivx]{1,4})(?:[\s.:)_–—-]+(.*))?$/iu;
/** `Commercial (P2)`, `Senior (Level 3)`, with a remark behind it perhaps. */
const IN_BRACKETS =
  /^(.{1,80}?)\s*\(((?:level|stufe|niveau|nivel|grade|[a-z]{1,2})?[\s.-]?\d{1,2})\)\s*(.{0,80})$/iu;

/** What level a name tells; `undefined` where it tells none. */
export function levelNameOf(raw: string): LevelName | undefined {
  const text = cleanLine(raw);
  if (text === '' || text.length > 160) return undefined;
  return cefr(text) ?? numbered(text) ?? bracketed(text) ?? worded(text);
}

function cefr(text: string): LevelName | undefined {
  const found = /^([abc][12])(?:[\s.:)–—-]+(.*))?$/iu.exec(text);
  const code = found?.[1]?.toUpperCase();
  if (!code) return undefined;
  const rank = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'].indexOf(code) + 1;
  return { ranks: { cefr: rank }, prefix: '', code, ...nameIn(found?.[2]) };
}

function numbered(text: string): LevelName | undefined {
  const found = NUMBERED.exec(text);
  if (found) return numberedBy(found[1], Number(found[2]), found[2] ?? '', found[3]);
  const roman = ROMAN_NUMBERED.exec(text);
  const rank = ROMAN.indexOf(roman?.[2]?.toLowerCase() ?? '') + 1;
  return roman && rank > 0 ? numberedBy(roman[1], rank, roman[2] ?? '', roman[3]) : undefined;
}

function numberedBy(prefix = '', rank: number, digits: string, rest: string | undefined): LevelName {
  const isWord = prefix.length > 2;
  const code = isWord ? `${prefix} ${digits}` : `${prefix}${digits}`;
  return { ranks: { number: rank }, prefix: prefix.toLowerCase(), code, ...nameIn(rest) };
}

function bracketed(text: string): LevelName | undefined {
  const found = IN_BRACKETS.exec(text);
  const inner = found ? NUMBERED.exec(found[2] ?? '') : undefined;
  if (!found || !inner) return undefined;
  const level = numberedBy(inner[1], Number(inner[2]), inner[2] ?? '', undefined);
  return { ...level, ...nameIn([found[1], found[3]].filter(Boolean).join(' ')) };
}

/** A word for a level in a tidy line, alone or before what it means: `Beginner`, `Expert – sets the standard`. */
function worded(text: string): LevelName | undefined {
  const [head = '', ...rest] = text.split(/ ?[:–—(] ?| - /u);
  const word = foldName(head.replace(/ (?:level|niveau|stufe|nivel)$/iu, '')).trim();
  const remark = rest
    .join(' ')
    .replace(/\)\s*$/u, '')
    .trim();
  const skill = skillRanks.get(word);
  const career = careerRanks.get(word);
  if (skill === undefined && career === undefined) return undefined;
  const ranks = { ...(skill === undefined ? {} : { skill }), ...(career === undefined ? {} : { career }) };
  return { ranks, prefix: '', code: head.trim(), ...nameIn(remark) };
}

function nameIn(text: string | undefined): { name?: string } {
  const name = text?.trim();
  return name ? { name } : {};
}

function ranksOf(rows: string[]): Map<string, number> {
  return new Map(rows.flatMap((row, at) => row.split(', ').map((word): [string, number] => [word, at])));
}

/** The order that all of these levels belong to, each at a place of its own; `undefined` where there is none. */
export function orderOf(levels: ReturnType<typeof levelNameOf>[]): LevelOrder | undefined {
  return ORDERS.find((order) => {
    const ranks = levels.map((level) => level?.ranks[order]);
    return !ranks.includes(undefined) && new Set(ranks).size === ranks.length;
  });
}
const ORDERS: LevelOrder[] = ['number', 'cefr', 'skill', 'career'];

/**
 * Things from the lowest level up, where their names tell one order for all of them; else as they stand, or the other
 * way round where those with names that tell it have the highest first.
 */
export function inLevelOrder<T>(items: T[], nameOf: (item: T) => string): T[] {
  const known = items.map((item) => ({ item, level: levelNameOf(nameOf(item)) }));
  const order = orderOf(known.map(({ level }) => level));
  if (order === undefined) return isFromTop(known.map(({ level }) => level)) ? items.toReversed() : items;
  return known
    .sort((a, b) => (a.level?.ranks[order] ?? 0) - (b.level?.ranks[order] ?? 0))
    .map(({ item }) => item);
}

/** Whether two or more of some levels tell an order, and stand against it. */
function isFromTop(levels: ReturnType<typeof levelNameOf>[]): boolean {
  const told = levels.filter((level) => level !== undefined);
  const order = told.length > 1 ? orderOf(told) : undefined;
  if (order === undefined) return false;
  const ranks = told.map((level) => level.ranks[order] ?? 0);
  return ranks.every((rank, at) => at === 0 || rank < (ranks[at - 1] ?? 0));
}
