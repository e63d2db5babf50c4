import type { Competency, Ladder, Level, Role, Scale } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';

/** What the editor shows of a level. Its key was made once; notes and dismissals hang on keys. */
export interface DraftLevel {
  key: string;
  name: string;
  /** The level as it was opened, with what the editor does not show. */
  from?: Level;
}

export interface DraftCompetency {
  key: string;
  name: string;
  definition: string;
  group: string;
  /** One name per line. */
  aliases: string;
  /** By key of the level: one statement per line. */
  statements: Record<string, string>;
  from?: Competency;
}

export interface DraftNeed {
  competency: string;
  /** Empty where it is needed at no level in particular. */
  level: string;
}

export interface DraftRole {
  key: string;
  title: string;
  summary: string;
  aliases: string;
  needs: DraftNeed[];
  from?: Role;
}

export type Fact = 'title' | 'short' | 'lang' | 'licence' | 'attribution' | 'scaleName' | 'ladderName';

/** A framework as it is being written: plain data, never changed in place, so that a step back is the value before. */
export interface Draft {
  id: string;
  facts: Record<Fact, string>;
  levels: DraftLevel[];
  competencies: DraftCompetency[];
  roles: DraftRole[];
  /** Keys of roles, the lowest first. */
  rungs: string[];
  /** What it was opened from, without its lists. */
  from?: FrameworkPack & { scale?: Scale; ladder?: Ladder };
}

/** Roles, competencies and levels of a framework that the editor opens; beyond that nobody edits by hand. */
export const MAX_EDITED = 300;

/** What an empty draft says until its author says otherwise. */
export interface DraftWords {
  licence: string;
  scaleName: string;
  ladderName: string;
  lang: string;
  /** The sentence of a step that nobody stated, only the order of the list. */
  step: (from: string, to: string) => string;
}

/** A draft with three levels without names and nothing else. @param makeKey makes a key that no other has */
export function emptyDraft(words: DraftWords, makeKey: () => string): Draft {
  const { licence, scaleName, ladderName, lang } = words;
  return {
    id: `own-${makeKey()}`,
    facts: { title: '', short: '', lang, licence, attribution: '', scaleName, ladderName },
    levels: [1, 2, 3].map(() => ({ key: `level-${makeKey()}`, name: '' })),
    competencies: [],
    roles: [],
    rungs: [],
  };
}

/** A key that no other entity has had, ever: what was removed must not come back under another name. */
export function freshKey(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** The lines of a field that hold something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
