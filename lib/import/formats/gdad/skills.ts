import { foldName } from '../../../fold-name.ts';
import { MAX_IMPORT_ENTITIES, MAX_IMPORT_LABEL_CHARS } from '../../../limits.ts';
import type { Competency } from '../../../pack/entities.ts';
import type { Gap } from '../../../pack/parts.ts';
import { NameKeys } from '../../ids/ids.ts';
import type { Entry, Run } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import type { Sentence } from '../../run/sentence.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { isEverydayName } from '../../values/short-name.ts';
import { isUndefined, LEVELS, SKILL } from './columns.ts';

/** Skills of the framework by their name, from the table of skills and from what roles name. */
export class GdadSkills {
  readonly gaps: Gap[] = [];
  readonly #byName = new Map<string, Competency>();
  readonly #keys = new NameKeys('skill:');

  get list(): Competency[] {
    return [...this.#byName.values()];
  }

  /** Key of the level with this name; `undefined` where it is none of the four. */
  static levelKey(name: string): string | undefined {
    const level = LEVELS.find((known) => foldName(known) === foldName(name));
    return level?.toLowerCase();
  }

  find(name: string): Competency | undefined {
    return this.#byName.get(foldName(name));
  }

  /** A skill that is not known yet; `undefined` with a counted reason where it cannot be one. */
  add(
    entry: Entry,
    at: { name: number; definition: number },
    file: string,
    run: Run,
  ): Competency | undefined {
    const name = cleanLine(entry.cell(at.name));
    const fault = this.#faultOf(name);
    if (fault) {
      run.log.skip(file, fault, entry.line, SKILL.name);
      return undefined;
    }
    if (this.#byName.size >= MAX_IMPORT_ENTITIES) {
      const message = '{file} has more than {most} skills.';
      throw new ImportStop('too-large', message, file, [], { most: MAX_IMPORT_ENTITIES });
    }
    const definition = cleanText(entry.cell(at.definition));
    const skill: Competency = {
      key: this.#keys.claim(name),
      kind: 'skill',
      name,
      ...(definition ? { definition, definitionLoc: entry.loc } : {}),
      detail: definition ? 'partial' : 'named-only',
      generic: isEverydayName(name),
      labels: [],
      statements: [],
      loc: entry.loc,
    };
    this.#byName.set(foldName(name), skill);
    return skill;
  }

  /** Puts the sentence at a level, or the gap where the table says that there is none yet. */
  describe(skill: Competency, level: string, cell: string, loc: string): void {
    const text = cleanText(cell);
    const key = level.toLowerCase();
    if (text === '' || skill.statements.some((statement) => statement.level === key)) return;
    if (isUndefined(text)) {
      const note = 'The source has not described this level yet.';
      const rest = { shown: 0, claimed: null, reason: 'blank-in-source', note, loc } as const;
      this.gaps.push({ of: skill.key, slot: 'statements', level: key, ...rest });
      return;
    }
    skill.detail = 'full';
    skill.statements.push({ key, kind: 'behaviour', text, level: key, levelBasis: 'stated', loc });
    skill.statements.sort((a, b) => rank(a.level) - rank(b.level));
  }

  #faultOf(name: string): Sentence | undefined {
    if (name === '') return 'the skill has no name';
    if (name.length > MAX_IMPORT_LABEL_CHARS) return 'the name is too long';
    return this.#byName.has(foldName(name)) ? 'the skill is listed already' : undefined;
  }
}

function rank(level: string | undefined): number {
  return LEVELS.findIndex((name) => name.toLowerCase() === level);
}
