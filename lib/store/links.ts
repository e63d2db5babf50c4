import { MAX_LINKS } from '../limits.ts';
import type { Requirement } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';

/** Other entities of the same framework that the source ties to one, by the kind of tie. */
export interface LinkGroup {
  kind: 'requires' | 'areas-of-expertise' | 'titles' | 'role' | 'competencies' | 'cluster' | 'required-by';
  items: { id: string; name: string; level?: string; strength?: Requirement['strength'] }[];
  /** How many there are, where `items` was cut short. */
  total: number;
}
type Item = LinkGroup['items'][number];

/** What a card says of an entity's neighbours; worked out once per framework, so that a card reads no other rows for it. */
export class Links {
  readonly #pack: FrameworkPack;
  readonly #names = new Map<string, string>();
  readonly #levels = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #titles = new Map<string, string[]>();
  readonly #requiredBy = new Map<string, { role: string; requirement: Requirement }[]>();
  readonly #roles = new Map<string, FrameworkPack['roles'][number]>();

  constructor(pack: FrameworkPack) {
    this.#pack = pack;
    for (const { levels } of pack.scales) for (const { key, code } of levels) this.#levels.set(key, code);
    for (const role of pack.roles) {
      this.#names.set(role.key, role.title);
      this.#roles.set(role.key, role);
      if (role.kind === 'example-title' && role.parent) push(this.#titles, role.parent, role.key);
      for (const requirement of role.requires) {
        push(this.#requiredBy, requirement.competency, { role: role.key, requirement });
      }
    }
    for (const { key, name, parent } of pack.competencies) {
      this.#names.set(key, name);
      if (parent) push(this.#members, parent, key);
    }
  }

  nameOf(key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.#names.get(key);
  }

  /** Keys of the levels at which roles of the framework require a competency. */
  requiredLevels(competency: string): string[] {
    const levels = (this.#requiredBy.get(competency) ?? []).flatMap(
      ({ requirement }) => requirement.level ?? [],
    );
    return [...new Set(levels)];
  }

  ofRole(key: string): LinkGroup[] {
    const role = this.#roles.get(key);
    if (!role) return [];
    const groups = [this.#required(role.key)];
    if (role.kind === 'example-title' && role.parent) {
      groups.push(group('role', this.#items([role.parent])), this.#required(role.parent));
    }
    groups.push(group('titles', this.#items(this.#titles.get(key) ?? [])));
    if (role.kind === 'focus') {
      const skills = this.#pack.competencies.filter(({ kind }) => kind === 'skill' || kind === 'tool');
      groups.push(group('competencies', this.#items(skills.map((skill) => skill.key))));
    }
    return groups.filter(({ total }) => total > 0);
  }

  ofCompetency(key: string, parent: string | undefined): LinkGroup[] {
    const requiring = (this.#requiredBy.get(key) ?? []).flatMap(({ role, requirement }) =>
      this.#items([role], requirement),
    );
    return [
      group('required-by', requiring),
      group('cluster', this.#items(parent ? [parent] : [])),
      group('competencies', this.#items(this.#members.get(key) ?? [])),
    ].filter(({ total }) => total > 0);
  }

  #required(role: string): LinkGroup {
    const { kind, requires = [] } = this.#roles.get(role) ?? {};
    const items = requires.flatMap((requirement) => this.#items([requirement.competency], requirement));
    return group(kind === 'functional-role' ? 'areas-of-expertise' : 'requires', items);
  }

  #items(keys: string[], requirement?: Requirement): Item[] {
    return keys.flatMap((key) => {
      const name = this.#names.get(key);
      if (name === undefined) return [];
      const level = requirement?.level && this.#levels.get(requirement.level);
      return [
        {
          id: `${this.#pack.id}:${key}`,
          name,
          ...(level ? { level } : {}),
          ...(requirement ? { strength: requirement.strength } : {}),
        },
      ];
    });
  }
}

function group(kind: LinkGroup['kind'], items: Item[]): LinkGroup {
  return { kind, items: items.slice(0, MAX_LINKS), total: items.length };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
