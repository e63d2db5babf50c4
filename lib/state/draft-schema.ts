import * as v from 'valibot';
import type { Draft, DraftCompetency, DraftLevel, DraftRole, Fact } from '../edit/draft.ts';
import { Competency, Ladder, Level, Role, Scale } from '../pack/entities.ts';
import { FrameworkPack } from '../pack/pack.ts';
import { fieldsOf, listOf, type Parts, partsOf, recordOf, type Shape, text } from './sound.ts';

/** The shape of a part of a pack, by the schema that every pack is checked with. */
function packPart<T>(schema: v.GenericSchema<unknown, T>): Shape<T> {
  return (value) => {
    const read = v.safeParse(schema, value);
    return read.success ? read.output : undefined;
  };
}

/** A text that is empty where it cannot be read. */
const line: Shape<string> = (value) => text(value) ?? '';

const FACTS: Parts<Record<Fact, string>> = {
  title: text,
  short: text,
  lang: text,
  licence: text,
  attribution: text,
  scaleName: text,
  ladderName: text,
};
const NO_FACTS: Record<Fact, string> = {
  title: '',
  short: '',
  lang: '',
  licence: '',
  attribution: '',
  scaleName: '',
  ladderName: '',
};

/** Statements by the key of their level. */
const statements: Shape<Record<string, string>> = (value) =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).filter((one): one is [string, string] => text(one[1]) !== undefined),
  );

type From<T extends { from?: unknown }> = Pick<T, 'from'>;

/** What an item was opened from is dropped where it cannot be read: the item is then as if it had been typed. */
const LISTS: Parts<Pick<Draft, 'levels' | 'competencies' | 'roles' | 'rungs'>> = {
  levels: listOf<DraftLevel>(
    recordOf<Omit<DraftLevel, 'from'>, From<DraftLevel>>(
      { key: text, name: line },
      { from: packPart(Level) },
    ),
  ),
  competencies: listOf<DraftCompetency>(
    recordOf<Omit<DraftCompetency, 'from'>, From<DraftCompetency>>(
      { key: text, name: line, definition: line, group: line, aliases: line, statements },
      { from: packPart(Competency) },
    ),
  ),
  roles: listOf<DraftRole>(
    recordOf<Omit<DraftRole, 'from'>, From<DraftRole>>(
      {
        key: text,
        title: line,
        summary: line,
        aliases: line,
        needs: (value) => listOf(recordOf({ competency: text, level: line }))(value) ?? [],
      },
      { from: packPart(Role) },
    ),
  ),
  rungs: listOf(text),
};

/** A draft as it was kept, without what of it cannot be read; undefined where it is not the draft of this id. */
export function storedDraft(id: string, value: unknown): Draft | undefined {
  const draft = fieldsOf(value);
  if (draft.id !== id) return undefined;
  const from = storedBase(draft.from);
  return {
    id,
    facts: { ...NO_FACTS, ...partsOf(FACTS, draft.facts) },
    levels: [],
    competencies: [],
    roles: [],
    rungs: [],
    ...partsOf(LISTS, draft),
    ...(from ? { from } : {}),
  };
}

/** The framework that was opened; its scale stands there without its levels, which are the draft's. */
function storedBase(value: unknown): Draft['from'] {
  const { scale, ladder, ...head } = fieldsOf(value);
  const pack = packPart(FrameworkPack)(head);
  if (!pack) return undefined;
  const { levels: _, ...axis } = Scale.entries;
  const { levels: __, ...given } = fieldsOf(scale);
  const opened = packPart(v.object(axis))(given);
  const steps = packPart(Ladder)(ladder);
  return {
    ...pack,
    ...(opened ? { scale: { ...opened, levels: [] } } : {}),
    ...(steps ? { ladder: steps } : {}),
  };
}
