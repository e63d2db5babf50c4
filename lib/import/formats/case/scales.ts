import { foldName } from '../../../fold-name.ts';
import { MAX_SCALE_LEVELS, MAX_SCALES } from '../../../limits.ts';
import { blankLevel } from '../../../pack/blank.ts';
import { type Level, Scale } from '../../../pack/entities.ts';
import { type KeyClaims, NameKeys } from '../../ids/ids.ts';
import { asText, member } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import type { CaseRubric, Criterion, CriterionLevel } from './criteria.ts';

/** The scale of a rubric, and its levels by folded name. */
export interface RubricScale {
  scale: Scale;
  byName: Map<string, Level>;
}

/** Makes scales of rubrics. Rubrics whose levels have the same names in the same order stand on one. */
export class Scales {
  readonly list: Scale[] = [];
  readonly #known = new Map<string, RubricScale>();
  readonly #keys: KeyClaims;
  readonly #fields: JsonFields;

  constructor(keys: KeyClaims, fields: JsonFields) {
    this.#keys = keys;
    this.#fields = fields;
  }

  /** Undefined where the rubric has no levels, or there are too many scales. */
  of(rubric: CaseRubric): RubricScale | undefined {
    const levels = levelsOf(rubric, this.#fields);
    if (levels.length === 0) {
      this.#fields.skip('the rubric has no levels', rubric.at);
      return undefined;
    }
    const own = asText(member(rubric.rung, 'key'));
    const names = levels.map(({ name }) => foldName(name));
    const known = this.#known.get(JSON.stringify([own, ...names]));
    if (known) return known;
    if (this.list.length >= MAX_SCALES) {
      this.#fields.skip('a framework can have {most} scales', rubric.at, { most: MAX_SCALES });
      return undefined;
    }
    const scale = this.#scaleOf(rubric, own, levels);
    const made = { scale, byName: new Map(names.map((name, at) => [name, scale.levels[at] as Level])) };
    this.#known.set(JSON.stringify([own, ...names]), made);
    this.list.push(scale);
    return made;
  }

  #scaleOf(rubric: CaseRubric, own: string, levels: CriterionLevel[]): Scale {
    const { rung, at } = rubric;
    const key = this.#keys.claim(own || rubric.id, `scale ${rubric.id || levels.map(({ name }) => name)}`);
    const track = Scale.entries.track.wrapped.options.find((one) => one === member(rung, 'track'));
    const note = this.#fields.text(rung, `${at}/extensions/rung`, 'note');
    return {
      key,
      name: rubric.title || 'Levels',
      axis: Scale.entries.axis.options.find((one) => one === member(rung, 'axis')) ?? 'proficiency',
      ...(track ? { track } : {}),
      cumulative: CUMULATIVE.find((one) => one === member(rung, 'cumulative')) ?? 'unstated',
      usesYears: YEARS.find((one) => one === member(rung, 'usesYears')) ?? false,
      ...(note ? { note } : {}),
      levels: levels.map((level, index) => this.#levelOf(level, index + 1, key, tells(rubric, level))),
      loc: at,
    };
  }

  /** @param told whether what the criterion says is said of the level itself */
  #levelOf(level: CriterionLevel, ordinal: number, scale: string, told: boolean): Level {
    const { name, at, rung, description, feedback } = level;
    const code = told ? asText(member(rung, 'code')).trim() : '';
    const slug = new NameKeys(`${scale}:`).claim(name);
    return {
      key: this.#keys.claim(told ? asText(member(rung, 'key')) || slug : slug, slug),
      ordinal,
      code: code || name,
      name,
      ...(told && feedback ? { tagline: feedback } : {}),
      ...(told && description ? { summary: description } : {}),
      ...blankLevel(),
      loc: at,
    };
  }
}

const CUMULATIVE = [true, false, 'unstated'] as const;
const YEARS = [true, false, 'refused'] as const;

/** Whether a criterion speaks of no item and no subject: then it tells the levels themselves. */
export function tellsLevels({ item, category, description }: Criterion): boolean {
  return item === undefined && category === '' && description === '';
}

function tells({ criteria }: CaseRubric, level: CriterionLevel): boolean {
  return criteria.some((criterion) => tellsLevels(criterion) && criterion.levels.includes(level));
}

/** The levels of all criteria in one order: each new one behind the one that it follows in its criterion. */
function levelsOf({ criteria }: CaseRubric, fields: JsonFields): CriterionLevel[] {
  const order: CriterionLevel[] = [];
  const names: string[] = [];
  const known = new Set<string>();
  for (const { levels } of [...criteria].sort((a, b) => Number(tellsLevels(b)) - Number(tellsLevels(a)))) {
    let last = -1;
    for (const level of levels) {
      const name = foldName(level.name);
      if (known.has(name)) {
        last = Math.max(last, names.indexOf(name));
      } else if (order.length >= MAX_SCALE_LEVELS) {
        fields.skip('a scale can have {most} levels', level.at, { most: MAX_SCALE_LEVELS });
      } else {
        last += 1;
        order.splice(last, 0, level);
        names.splice(last, 0, name);
        known.add(name);
      }
    }
  }
  return order;
}
