import { MAX_LINKS } from '../limits.ts';
import type { Requirement } from '../pack/entities.ts';
import { requiredAtOwnLevel } from '../pack/own-level.ts';
import type { FrameworkPack } from '../pack/pack.ts';
import type { RelatedRole } from '../pack/ratings.ts';
import { ratedBy } from './rated-by.ts';

/** Other entities of the same framework that the source ties to one, by the kind of tie. */
export interface LinkGroup {
  kind:
    | 'requires'
    | 'essential'
    | 'optional'
    | 'areas-of-expertise'
    | 'titles'
    | 'role'
    | 'competencies'
    | 'cluster'
    | 'narrower'
    | 'related'
    | 'required-by'
    | 'rated-by';
  /**
   * `level`: code of the level that is required, `levelKey` its key where the item is the competency; `note`: what the
   * source says of the tie; `says`: what it expects at the level that is required.
   */
  items: {
    id: string;
    name: string;
    level?: string;
    levelKey?: string;
    strength?: Requirement['strength'];
    note?: string;
    says?: string[];
  }[];
  /** How many there are, where `items` was cut short. */
  total: number;
}
type Item = LinkGroup['items'][number];

/** Sentences that stand beside the name of a competency; its own card has all of them. */
const MOST_SAID = 3;

/** What a card says of an entity's neighbours; worked out once per framework, so that a card reads no other rows for it. */
export class Links {
  readonly #pack: FrameworkPack;
  readonly #names = new Map<string, string>();
  readonly #levels = new Map<string, string>();
  readonly #competencies = new Map<string, FrameworkPack['competencies'][number]>();
  readonly #members = new Map<string, string[]>();
  readonly #titles = new Map<string, string[]>();
  readonly #narrower = new Map<string, string[]>();
  readonly #ratedBy: ReturnType<typeof ratedBy>;
  readonly #requiredBy = new Map<string, { role: string; requirement: Requirement }[]>();
  readonly #roles = new Map<string, FrameworkPack['roles'][number]>();

  constructor(pack: FrameworkPack) {
    this.#pack = pack;
    this.#ratedBy = ratedBy(pack);
    for (const { levels } of pack.scales) for (const { key, code } of levels) this.#levels.set(key, code);
    for (const role of pack.roles) {
      this.#names.set(role.key, role.title);
      this.#roles.set(role.key, role);
      if (role.kind === 'example-title' && role.parent) push(this.#titles, role.parent, role.key);
      if (role.kind === 'occupation' && role.parent) push(this.#narrower, role.parent, role.key);
      for (const requirement of role.requires) {
        push(this.#requiredBy, requirement.competency, { role: role.key, requirement });
      }
    }
    for (const competency of pack.competencies) {
      const { key, name, parent } = competency;
      this.#names.set(key, name);
      this.#competencies.set(key, competency);
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
    const groups = this.#required(role.key);
    if (role.kind === 'example-title' && role.parent) {
      groups.push(group('role', this.#items([role.parent])), ...this.#required(role.parent));
    }
    if (role.kind === 'occupation') {
      groups.push(group('cluster', this.#items(role.parent ? [role.parent] : [])));
      groups.push(group('narrower', this.#items(this.#narrower.get(key) ?? [])));
    }
    groups.push(group('related', this.#related(role.related ?? [])));
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
    // Essential ones stand before optional ones, so that the cut leaves the weaker tie out.
    const inOrder = [
      ...requiring.filter(({ strength }) => strength !== 'optional'),
      ...requiring.filter(({ strength }) => strength === 'optional'),
    ];
    const rating = this.#ratedBy.get(key);
    return [
      group('required-by', inOrder),
      { ...group('rated-by', this.#items(rating?.roles ?? [])), total: rating?.total ?? 0 },
      group('cluster', this.#items(parent ? [parent] : [])),
      group('competencies', this.#items(this.#members.get(key) ?? [])),
    ].filter(({ total }) => total > 0);
  }

  /** What a role asks for; where the source tells essential from optional, each stands apart. */
  #required(role: string): LinkGroup[] {
    const { kind, level, statements = [], requires = [] } = this.#roles.get(role) ?? {};
    // What the role's own level tells stands among the levels of its card (lib/lookup/expected.ts).
    const told = statements.length === 0 ? requiredAtOwnLevel({ level, requires }) : [];
    const items = requires.flatMap((requirement) => {
      const { competency, level: levelKey } = requirement;
      const says = told.includes(requirement) ? [] : this.#saidOf(requirement);
      return this.#items([competency], requirement).map((item) => ({
        ...item,
        ...(levelKey ? { levelKey } : {}),
        ...(says.length > 0 ? { says } : {}),
      }));
    });
    const own = kind === 'functional-role' ? 'areas-of-expertise' : 'requires';
    const apart = (strength: Item['strength']) => strength === 'essential' || strength === 'optional';
    return [
      group('essential', plain(items.filter(({ strength }) => strength === 'essential'))),
      group('optional', plain(items.filter(({ strength }) => strength === 'optional'))),
      group(
        own,
        items.filter(({ strength }) => !apart(strength)),
      ),
    ];
  }

  #saidOf({ competency, level }: Requirement): string[] {
    const { statements = [] } = this.#competencies.get(competency) ?? {};
    const said = statements.filter((one) => level !== undefined && one.level === level);
    return said.slice(0, MOST_SAID).map(({ text }) => text);
  }

  #related(related: RelatedRole[]): Item[] {
    return related.flatMap(({ role, note }) =>
      this.#items([role]).map((item) => (note ? { ...item, note } : item)),
    );
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

/** The heading says the strength of every item below it. */
function plain(items: Item[]): Item[] {
  return items.map(({ strength: _said, ...item }) => item);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
