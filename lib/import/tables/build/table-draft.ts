import { foldName } from '../../../fold-name.ts';
import { MAX_IMPORT_ENTITIES, MAX_IMPORT_LABEL_CHARS } from '../../../limits.ts';
import { blankRole } from '../../../pack/blank.ts';
import type { Competency, Requirement, Role } from '../../../pack/entities.ts';
import { NameKeys } from '../../ids/ids.ts';
import { ImportStop } from '../../run/result.ts';
import type { Sentence } from '../../run/sentence.ts';
import { LabelSet } from '../../values/labels.ts';
import { isEverydayName } from '../../values/short-name.ts';

/** A competency or role on its way into the pack. */
export interface Drafted<T extends Competency | Role> {
  entity: T;
  labels: LabelSet;
  /** Sentences and requirements that it has. */
  seen: Set<string>;
  /** Place on a ladder, as the table numbers it. */
  rung?: number;
}

/** Competencies and roles by their names, in the order in which the table first names them. */
export class TableDraft {
  readonly competencies = new Map<string, Drafted<Competency>>();
  readonly roles = new Map<string, Drafted<Role>>();
  readonly #file: string;
  readonly #skillKeys = new NameKeys('skill:');
  readonly #roleKeys = new NameKeys('role:');

  constructor(file: string) {
    this.#file = file;
  }

  /** The competency of this name, made where there is none. The name is not empty and not too long. */
  competency(name: string, loc: string): Drafted<Competency> {
    return this.#draft(this.competencies, name, () => ({
      key: this.#skillKeys.claim(name),
      kind: 'skill',
      name,
      detail: 'named-only',
      generic: isEverydayName(name),
      labels: [],
      statements: [],
      loc,
    }));
  }

  role(title: string, loc: string): Drafted<Role> {
    return this.#draft(this.roles, title, () => ({
      ...blankRole(),
      key: this.#roleKeys.claim(title),
      kind: 'job',
      title,
      loc,
    }));
  }

  #draft<T extends Competency | Role>(
    among: Map<string, Drafted<T>>,
    name: string,
    make: () => T,
  ): Drafted<T> {
    const known = among.get(foldName(name));
    if (known) return known;
    if (among.size >= MAX_IMPORT_ENTITIES) {
      const message = '{file} names more than {most} things.';
      throw new ImportStop('too-large', message, this.#file, [], { most: MAX_IMPORT_ENTITIES });
    }
    const made: Drafted<T> = { entity: make(), labels: new LabelSet(name), seen: new Set() };
    among.set(foldName(name), made);
    return made;
  }
}

/** Why a name cannot be one; `undefined` where it can. */
export function faultOfName(name: string): Sentence | undefined {
  if (name === '') return 'the name is empty';
  return name.length > MAX_IMPORT_LABEL_CHARS ? 'the name is too long' : undefined;
}

/** Adds a sentence; false where it stands there already. */
export function addStatement(
  { entity: { statements }, seen }: Drafted<Competency | Role>,
  text: string,
  level: string | undefined,
  loc: string,
): boolean {
  const once = `${level ?? ''}\n${text}`;
  if (seen.has(once)) return false;
  seen.add(once);
  const key = `${level ?? 's'}-${statements.length + 1}`;
  statements.push({ key, kind: 'behaviour', text, ...(level ? { level } : {}), levelBasis: 'stated', loc });
  return true;
}

/** Adds a requirement; false where the role has it already. */
export function addRequirement(
  { entity: { requires }, seen }: Drafted<Role>,
  competency: string,
  level: string | undefined,
  loc: string,
): boolean {
  const once = `\n\n${competency}`;
  if (seen.has(once)) return false;
  seen.add(once);
  const requirement: Requirement = level
    ? { competency, level, strength: 'level', loc }
    : { competency, strength: 'listed', loc };
  requires.push(requirement);
  return true;
}
