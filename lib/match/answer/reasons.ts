import { LabelFlag } from '../index/index-format.ts';
import type { TermIndex } from '../index/open-index.ts';
import type { Reading } from '../read/word-reader.ts';
import { fold } from '../text/inflection.ts';
import type { Match, Why } from '../types.ts';
import { fieldsOf } from '../words/fields.ts';

/** One written word beside how it was read. */
export interface ReadWord {
  raw: string;
  reading: Reading;
}

/** What a match of a label rests on (see `Why`). `rule` overrides the one that the label's flags give. */
export function whyOf(
  label: number,
  read: ReadWord[],
  index: TermIndex,
  overrides: { rule?: Why['rule']; reason?: string } = {},
): Why {
  const flags = index.flags(label);
  const role = (flags & LabelFlag.role) !== 0;
  const wanted = [...index.labelWords(label)];
  const given = read.flatMap(({ reading }) => (role ? reading.forms : reading.stems));
  const reason = overrides.reason ?? index.labelReason(label);
  const rule = overrides.rule ?? ruleOf(flags);
  const field = rule === 'no-context' ? fieldsOf(index).name(index.packOf(index.entityOf(label))) : '';
  const changed = (...hows: Reading['how'][]) =>
    read
      .filter(({ reading }) => hows.includes(reading.how))
      .map(({ raw, reading }) => ({ from: raw, to: reading.to }));
  return {
    rule,
    expanded: changed('abbreviation', 'acronym', 'closed-up').filter(
      ({ from, to }) => fold(from) !== fold(to),
    ),
    edits: changed('edit', 'settled'),
    reordered: given.some((word, place) => word !== wanted[place]),
    ...(reason ? { reason } : {}),
    ...(field ? { field } : {}),
  };
}

/** The same for a text that is written as the label is. */
export function plainWhy(label: number, index: TermIndex): Why {
  const reason = index.labelReason(label);
  const rule = ruleOf(index.flags(label));
  return { rule, expanded: [], edits: [], reordered: false, ...(reason ? { reason } : {}) };
}

function ruleOf(flags: number): Why['rule'] {
  if (flags & LabelFlag.related) return 'related';
  if (flags & LabelFlag.alias) return 'alias';
  return flags & LabelFlag.name ? 'name' : 'label';
}

/** The match of a label, with its entity's preferred name and the levels that the source names it at. */
export function matchOf(label: number, why: Why, index: TermIndex, unmapped: string[] = []): Match {
  const entity = index.entityOf(label);
  const levels = index.labelLevels(label);
  return {
    id: index.entityId(entity),
    label: index.labelText(label),
    name: index.entityName(entity),
    ...(levels ? { levels } : {}),
    why,
    unmapped,
  };
}
