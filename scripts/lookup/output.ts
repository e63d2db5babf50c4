import type { Match, MatchResult } from '../../lib/match/types.ts';
import { whyNotSentence, whySentence } from './sentences.ts';

/** The answer of `--json`: the result with its reasons as sentences; "why not" only where nothing was found. */
export function toJson({ verdict, matches, possible, whyNot }: MatchResult): object {
  return {
    verdict,
    matches: matches.map(matchJson),
    possible: possible.map(matchJson),
    ...(verdict === 'none'
      ? { whyNot: whyNot.map((one) => ({ id: one.id, rule: one.rule, why: whyNotSentence(one) })) }
      : {}),
  };
}

function matchJson(match: Match): object {
  const { id, label, name, levels, unmapped } = match;
  return { id, label, name, ...(levels ? { levels } : {}), why: whySentence(match), unmapped };
}

/** The same for people: one line per entity under the text that was asked. */
export function printForPeople(text: string, { verdict, matches, possible, whyNot }: MatchResult): string {
  const lines = [`${text}: ${verdict}`];
  const add = (mark: string, match: Match) => {
    const levels = match.levels ? ` at ${match.levels.join(', ')}` : '';
    const aside = match.unmapped.length > 0 ? ` Not in any framework: ${match.unmapped.join(', ')}.` : '';
    lines.push(`  ${mark} ${match.name}${levels} [${match.id}]. ${whySentence(match)}${aside}`);
  };
  for (const match of matches) add('=', match);
  for (const match of possible) add('?', match);
  if (verdict === 'none')
    for (const one of whyNot) lines.push(`  - not ${one.name} [${one.id}]. ${whyNotSentence(one)}`);
  return lines.join('\n');
}
