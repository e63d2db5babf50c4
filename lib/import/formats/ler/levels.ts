import { foldName } from '../../../fold-name.ts';
import { MAX_IMPORT_ENTITIES, MAX_SCALE_LEVELS, MAX_THREADED_TOPICS } from '../../../limits.ts';
import { blankLevel, blankScale } from '../../../pack/blank.ts';
import type { Competency, Level, Scale, Thread } from '../../../pack/entities.ts';
import type { Statement } from '../../../pack/parts.ts';
import { type KeyClaims, NameKeys } from '../../ids/ids.ts';
import type { Run } from '../../rows/table.ts';
import { ImportStop } from '../../run/result.ts';
import { isObject, member, pointerPart } from '../../values/json.ts';
import type { JsonFields } from '../../values/json-fields.ts';
import { nameOf } from '../../values/short-name.ts';

const AT = '/framework/levels';

export interface LerLevels {
  scale: Scale;
  topics: Competency[];
  threads: Thread[];
}

/**
 * Reads the levels of an export. They are members of an object and stand in the order of the file, from the lowest to
 * the highest; the names say nothing of the order (“advanced” comes before “emerging” in the alphabet only).
 */
export async function readLevels(
  json: unknown,
  keys: KeyClaims,
  fields: JsonFields,
  run: Run,
): Promise<LerLevels> {
  const entries = isObject(json) ? Object.entries(json) : [];
  const scale = keys.claim('proficiency', 'proficiency');
  const levels: Level[] = [];
  const topics: Competency[] = [];
  let count = 0;
  for (const [name, value] of entries) {
    const at = `${AT}/${pointerPart(name)}`;
    const list = member(value, 'statements');
    if (!Array.isArray(list)) {
      fields.skip('the level has no list of statements', at);
      continue;
    }
    if (levels.length >= MAX_SCALE_LEVELS) {
      fields.skip('a scale can have {most} levels', at, { most: MAX_SCALE_LEVELS });
      continue;
    }
    const level = levelOf(name, value, levels.length + 1, fields, keys);
    const draft = new LevelDraft(level.key, at, keys, fields);
    for (const [index, raw] of list.entries()) {
      if (run.pacer.due()) await run.pacer.pause(levels.length / entries.length);
      draft.add(raw, index);
    }
    count += list.length;
    levels.push(level);
    topics.push(...draft.topics);
    if (topics.length > MAX_IMPORT_ENTITIES) throw tooMany(fields.file);
  }
  run.log.rows[fields.file] = count;
  if (topics.length === 0) {
    const message = '{file} has no statements: nothing stands under /framework/levels.';
    throw new ImportStop('empty', message, fields.file, run.log.problems);
  }
  return { scale: scaleOf(scale, levels), topics, threads: threadsOf(topics, keys) };
}

/** Topics of several levels that bear one name are one subject. Levels come in order, each name once in each. */
function threadsOf(topics: Competency[], keys: KeyClaims): Thread[] {
  if (topics.length > MAX_THREADED_TOPICS) return [];
  const subjects = new Map<string, Competency[]>();
  for (const topic of topics) {
    const fold = foldName(topic.name);
    const same = subjects.get(fold);
    if (same) same.push(topic);
    else subjects.set(fold, [topic]);
  }
  return [...subjects.values()].flatMap((same): Thread[] => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    const key = keys.claim(new NameKeys('thread:').claim(first.name), `thread ${first.name}`);
    return [{ key, name: first.name, basis: 'textual', topics: same.map((topic) => topic.key), loc: AT }];
  });
}

function scaleOf(key: string, levels: Level[]): Scale {
  return {
    key,
    name: 'Proficiency',
    ...blankScale(),
    note: 'The levels stand in the order of the file. The source does not say whether a level includes the ones below it.',
    levels,
    loc: AT,
  };
}

function levelOf(name: string, value: unknown, ordinal: number, fields: JsonFields, keys: KeyClaims): Level {
  const at = `${AT}/${pointerPart(name)}`;
  const label = nameOf(fields.line(value, at, 'label')) || nameOf(name) || String(ordinal);
  return {
    key: keys.claim(name, name),
    ordinal,
    code: label,
    name: label,
    ...blankLevel(),
    loc: at,
  };
}

/** Topics of one level: what stands before the first dash of a statement, once each. */
class LevelDraft {
  readonly topics: Competency[] = [];
  readonly #level: string;
  readonly #at: string;
  readonly #keys: KeyClaims;
  readonly #fields: JsonFields;
  readonly #byName = new Map<string, Competency>();
  readonly #known = new Set<string>();

  constructor(level: string, at: string, keys: KeyClaims, fields: JsonFields) {
    this.#level = level;
    this.#at = at;
    this.#keys = keys;
    this.#fields = fields;
  }

  add(raw: unknown, index: number): void {
    const loc = `${this.#at}/statements/${index}`;
    if (typeof raw !== 'string') {
      this.#fields.skip('the statement is no text', loc);
      return;
    }
    const line = this.#fields.lineOf(raw, loc);
    const { topic, behaviour } = splitTopic(line);
    const [fold, whole] = [foldName(topic), foldName(`${topic} — ${behaviour}`)];
    if (line === '') this.#fields.skip('the statement is empty', loc);
    else if (this.#known.has(whole)) this.#fields.skip('the statement stands twice', loc);
    else {
      this.#known.add(whole);
      this.#put(topic, fold, behaviour, loc);
    }
  }

  #put(topic: string, fold: string, behaviour: string, loc: string): void {
    const known = this.#byName.get(fold);
    if (known) {
      known.statements.push(this.#statementOf(`behaviour-${known.statements.length + 1}`, behaviour, loc));
      return;
    }
    const competency = this.#topicOf(topic, behaviour, loc);
    this.#byName.set(fold, competency);
    this.topics.push(competency);
  }

  /** The place in the list is in the key because cards sort topics by it; the name keeps notes from going astray. */
  #topicOf(name: string, behaviour: string, loc: string): Competency {
    const prefix = `${this.#level}:${this.topics.length + 1}:`;
    return {
      key: this.#keys.claim(new NameKeys(prefix).claim(name), prefix + name),
      kind: 'topic',
      name,
      detail: 'full',
      generic: false,
      level: this.#level,
      labels: [],
      statements: [this.#statementOf('behaviour', behaviour, loc)],
      loc,
    };
  }

  #statementOf(key: string, text: string, loc: string): Statement {
    return { key, kind: 'behaviour', text, level: this.#level, levelBasis: 'stated', loc };
  }
}

/** Splits “topic — behaviour” at the first em dash; without one the statement is its own topic. */
function splitTopic(line: string): { topic: string; behaviour: string } {
  const dash = line.indexOf('—');
  const topic = line.slice(0, Math.max(0, dash)).trim();
  const behaviour = line.slice(dash + 1).trim();
  if (dash < 0 || topic === '' || behaviour === '') return { topic: nameOf(line), behaviour: line };
  return { topic: nameOf(topic), behaviour };
}

function tooMany(file: string): ImportStop {
  const values = { most: MAX_IMPORT_ENTITIES };
  return new ImportStop('too-large', '{file} has more than {most} statements.', file, [], values);
}
