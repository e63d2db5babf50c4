import type { Match, Why, WhyNot } from '../../lib/match/types.ts';

const rules: Record<Why['rule'], (label: string, field?: string) => string> = {
  name: () => 'Its name.',
  label: (label) => `Another name in its source: "${label}".`,
  alias: (label) => `A name in common use: "${label}".`,
  related: (label) => `Near to "${label}", not the same.`,
  generic: () => 'Everyday words that name a competency there.',
  'no-context': (_, field) => `Nothing beside it speaks of ${field ?? 'its field'}.`,
  statement: (label) => `Subject of a statement: "${label}".`,
  similar: (label) => `Close to "${label}".`,
  'listed-words': (label) => `Shares its telling words with "${label}".`,
};

const quoted = (words: string[]) => words.map((word) => `"${word}"`).join(', ');

/** What a match rests on, in one or two short sentences. */
export function whySentence({ label, why }: Match): string {
  const parts = [rules[why.rule](label, why.field)];
  if (why.reason) parts.push(why.reason);
  for (const { from, to } of why.expanded) parts.push(`"${from}" stands for "${to}".`);
  for (const { from, to } of why.edits) parts.push(`"${from}" read as "${to}".`);
  if (why.reordered) parts.push('Words in another order.');
  if (why.shared?.length) parts.push(`Shares ${quoted(why.shared)}.`);
  if (why.lacking?.length) parts.push(`Lacks ${quoted(why.lacking)}.`);
  return parts.join(' ');
}

const faults: Record<WhyNot['rule'], (text: string, label: string) => string> = {
  'other-word': (text, label) =>
    label ? `"${text}" where the name has "${label}".` : `"${text}" makes it something else.`,
  'missing-word': (_, label) => `The name also needs "${label}".`,
  'function-word': (text) => `"${text}" makes it another job.`,
  manages: (text) => `"${text}" leads or serves that job, and is not it.`,
  'lone-word': (text, label) => `"${text || label}" alone names no role.`,
  case: (text) => `"${text}" is not written as the name is.`,
  'no-context': () => 'Nothing beside it speaks of its field.',
  'other-meaning': (text) => `"${text}" means something else here.`,
  generic: (text) => `"${text}" is everyday English in a sentence.`,
  opposite: (text) => `"${text}" turns it into its opposite.`,
  'not-scanned': () => 'This part of a posting is not read.',
};

/** Which rule stopped a near candidate, in one sentence. */
export function whyNotSentence({ rule, words }: WhyNot): string {
  const join = (all: (string | undefined)[]) => all.filter((word) => word !== undefined).join(' ');
  return faults[rule](join(words.map(({ text }) => text)), join(words.map(({ label }) => label)));
}
