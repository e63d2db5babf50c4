import { foldName } from '../../../fold-name.ts';
import { blankRole } from '../../../pack/blank.ts';
import type { Requirement, Role } from '../../../pack/entities.ts';
import { NameKeys } from '../../ids/ids.ts';
import type { Header } from '../../rows/header.ts';
import type { Entry, Run } from '../../rows/table.ts';
import { cleanLine, cleanText } from '../../values/clean.ts';
import { ROLE, SKILL } from './columns.ts';
import { GdadSkills } from './skills.ts';

/** One level of a role: its title, and which level of which skill it asks for. */
export interface RoleLevel {
  title: string;
  key: string;
  summary: string;
  loc: string;
  requires: Map<string, Requirement>;
}

export interface GdadRole {
  title: string;
  key: string;
  family: string;
  summary: string;
  loc: string;
  /** What a role without levels needs. */
  requires: Map<string, Requirement>;
  /** Role levels in the order of the list. */
  levels: Map<string, RoleLevel>;
}

/** Collects roles from rows of which each says what one role level asks of one skill. */
export class GdadRoles {
  readonly roles = new Map<string, GdadRole>();
  readonly #keys = new NameKeys('role:');
  readonly #places: Record<keyof typeof ROLE | 'skill' | 'skillSummary', number>;
  readonly #skillPlaces: { name: number; definition: number };

  constructor(header: Header) {
    const places = Object.entries(ROLE).map(([use, name]) => [use, header.find(name)]);
    this.#places = Object.fromEntries(places);
    this.#skillPlaces = { name: header.find(SKILL.name), definition: header.find(SKILL.definition) };
    this.#places.skillSummary = header.find('Skill Level Description');
  }

  add(entry: Entry, skills: GdadSkills, file: string, run: Run): void {
    const at = this.#places;
    const role = this.#role(entry);
    if (!role) {
      run.log.skip(file, 'the role has no name', entry.line, ROLE.role);
      return;
    }
    const title = cleanLine(entry.cell(at.level));
    if (title === '' || /^not in use$/iu.test(title)) {
      // Some roles have no levels; which skills they need is said all the same.
      const skill = this.#name(entry, skills, file, run);
      if (skill) role.requires.set(skill.key, { competency: skill.key, strength: 'listed', loc: entry.loc });
      return;
    }
    this.#require(this.#level(role, title, entry), entry, skills, file, run);
  }

  #role(entry: Entry): GdadRole | undefined {
    const at = this.#places;
    const title = cleanLine(entry.cell(at.role)).slice(0, 300);
    const fold = foldName(title);
    const known = this.roles.get(fold);
    if (known || title === '') return known;
    const role: GdadRole = {
      title,
      key: this.#keys.claim(title),
      family: cleanLine(entry.cell(at.family)),
      summary: cleanText(entry.cell(at.summary)),
      loc: entry.loc,
      requires: new Map(),
      levels: new Map(),
    };
    this.roles.set(fold, role);
    return role;
  }

  #level(role: GdadRole, title: string, entry: Entry): RoleLevel {
    const known = role.levels.get(foldName(title));
    if (known) return known;
    // The level that is called like its role stands for it: one title is one entity.
    const isRole = foldName(title) === foldName(role.title);
    const level: RoleLevel = {
      title: title.slice(0, 300),
      key: isRole ? role.key : this.#keys.claim(title),
      summary: cleanText(entry.cell(this.#places.levelSummary)),
      loc: entry.loc,
      requires: new Map(),
    };
    role.levels.set(foldName(title), level);
    return level;
  }

  #require(level: RoleLevel, entry: Entry, skills: GdadSkills, file: string, run: Run): void {
    const skill = this.#name(entry, skills, file, run);
    if (!skill) return;
    const printed = entry.cell(this.#places.skillLevel);
    const key = GdadSkills.levelKey(printed);
    if (key === undefined)
      run.log.skip(file, 'the skill level is none of the four', entry.line, ROLE.skillLevel);
    else if (level.requires.has(skill.key)) {
      run.log.skip(file, 'the role level names the skill already', entry.line, SKILL.name);
    } else {
      const requirement = { competency: skill.key, level: key, strength: 'level', loc: entry.loc } as const;
      level.requires.set(skill.key, requirement);
      skills.describe(skill, key, entry.cell(this.#places.skillSummary), entry.loc);
    }
  }

  #name(entry: Entry, skills: GdadSkills, file: string, run: Run) {
    const name = cleanLine(entry.cell(this.#skillPlaces.name));
    return skills.find(name) ?? skills.add(entry, this.#skillPlaces, file, run);
  }
}

/** The roles as a pack has them: each role, unless one of its levels has its name, and each of its levels. */
export function packRoles(roles: Iterable<GdadRole>): Role[] {
  return [...roles].flatMap((role) => {
    const levels = [...role.levels.values()];
    const stand = levels.some(({ key }) => key === role.key);
    return [
      ...(stand ? [] : [roleOf(role, 'job', role)]),
      ...levels.map((level) => roleOf(level, 'rung', role)),
    ];
  });
}

function roleOf(of: RoleLevel, kind: 'job' | 'rung', role: GdadRole): Role {
  const summary = of.key === role.key && kind === 'rung' ? joined(of.summary, role.summary) : of.summary;
  return {
    ...blankRole(),
    key: of.key,
    kind,
    title: of.title,
    ...(role.family ? { family: role.family } : {}),
    ...(of.key === role.key ? {} : { parent: role.key, parentBasis: 'stated' }),
    ...(summary ? { summary, summaryLoc: of.loc } : {}),
    requires: [...of.requires.values()],
    loc: of.loc,
  };
}

function joined(...texts: string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
}
