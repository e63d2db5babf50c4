import * as v from 'valibot';
import type { Draft, DraftCompetency, DraftLevel, DraftRole, Fact } from '../edit/draft.ts';
import { Competency, Ladder, Level, Role, Scale } from '../pack/entities.ts';
import { FrameworkPack } from '../pack/pack.ts';
import { listOf, type Parts, recordOf, sound, soundParts } from './sound.ts';

const Line = v.string();
const Text = v.fallback(Line, '');
const Unknown = v.exactOptional(v.unknown());

const FACTS: Parts<Record<Fact, string>> = {
  title: Line,
  short: Line,
  lang: Line,
  licence: Line,
  attribution: Line,
  scaleName: Line,
  ladderName: Line,
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

/** An item with what it was opened from, where that can be read; without it, it is as if the user had typed it. */
function withFrom<T extends { from?: unknown }, F>(
  { from, ...item }: T,
  schema: v.GenericSchema<unknown, F>,
): Omit<T, 'from'> & { from?: F } {
  const opened = sound(schema, from);
  return opened === undefined ? item : { ...item, from: opened };
}

const StoredLevel = v.pipe(
  v.object({ key: Line, name: Text, from: Unknown }),
  v.transform((level): DraftLevel => withFrom(level, Level)),
);
const StoredCompetency = v.pipe(
  v.object({
    key: Line,
    name: Text,
    definition: Text,
    group: Text,
    aliases: Text,
    statements: v.fallback(v.record(Line, Text), {}),
    from: Unknown,
  }),
  v.transform((competency): DraftCompetency => withFrom(competency, Competency)),
);
const StoredRole = v.pipe(
  v.object({
    key: Line,
    title: Text,
    summary: Text,
    aliases: Text,
    needs: v.fallback(listOf(v.object({ competency: Line, level: Text })), []),
    from: Unknown,
  }),
  v.transform((role): DraftRole => withFrom(role, Role)),
);
const LISTS: Parts<Pick<Draft, 'levels' | 'competencies' | 'roles' | 'rungs'>> = {
  levels: listOf(StoredLevel),
  competencies: listOf(StoredCompetency),
  roles: listOf(StoredRole),
  rungs: listOf(Line),
};

/** A draft as it was kept, without what of it cannot be read; undefined where it is not the draft of this id. */
export function storedDraft(id: string, value: unknown): Draft | undefined {
  const draft = recordOf(value);
  if (draft.id !== id) return undefined;
  const from = storedBase(draft.from);
  return {
    id,
    facts: { ...NO_FACTS, ...soundParts(FACTS, draft.facts) },
    levels: [],
    competencies: [],
    roles: [],
    rungs: [],
    ...soundParts(LISTS, draft),
    ...(from ? { from } : {}),
  };
}

/** The framework that was opened; its scale stands there without its levels, which are the draft's. */
function storedBase(value: unknown): Draft['from'] {
  const { scale, ladder, ...head } = recordOf(value);
  const pack = sound(FrameworkPack, head);
  if (!pack) return undefined;
  const { levels: _, ...axis } = Scale.entries;
  const { levels: __, ...given } = recordOf(scale);
  const opened = sound(v.object(axis), given);
  const steps = sound(Ladder, ladder);
  return {
    ...pack,
    ...(opened ? { scale: { ...opened, levels: [] } } : {}),
    ...(steps ? { ladder: steps } : {}),
  };
}
