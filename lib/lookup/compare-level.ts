import type { AnswerView, LevelView, StatementView } from './view.ts';

/** A sentence to compare, with the name of what it is on. */
export interface Line {
  headline?: string;
  text: string;
}

/** What an answer expects at one of its levels, taken apart by what it is on. */
export interface Expected {
  /** Names the scale of the level over all frameworks; absent where no level is in sight. */
  scale?: string;
  /** Code of that level. */
  code?: string;
  /** Schooling and years. */
  years: Line[];
  /** Dimensions that the framework describes every level in. */
  dims: (Line & { headline: string })[];
  rest: Line[];
}

const YEARS = /year|experience|degree/;

export function levelOf({ levels }: AnswerView, key: string | undefined): LevelView | undefined {
  return levels?.levels.find((level) => level.key === key);
}

/** What is expected at a level; without one, what the framework says of the entity as such. */
export function expectedOf(answer: AnswerView, key: string | undefined): Expected {
  const level = levelOf(answer, key);
  const cells = (level?.cells ?? []).map(({ dim, label, text }) => ({ dim, headline: label, text }));
  const schooling = answer.facts.flatMap((fact) => (fact.kind === 'education' ? [{ text: fact.text }] : []));
  return {
    ...(level ? { scale: `${answer.framework.id}:${answer.levels?.scale}`, code: level.code } : {}),
    years: [...cells.filter(({ dim }) => YEARS.test(dim)).map(withoutDim), ...schooling],
    dims: cells.filter(({ dim }) => !YEARS.test(dim)).map(withoutDim),
    rest: level ? levelLines(level) : plainLines(answer),
  };
}

function withoutDim({ headline, text }: { headline: string; text: string }): Line & { headline: string } {
  return { headline, text };
}

function levelLines({ summary, statements, gap }: LevelView): Line[] {
  return [
    ...(summary ? [{ text: summary }] : []),
    ...statements.map(lineOf),
    ...(gap ? [{ text: gap.note }] : []),
  ];
}

/** The work of a rung, or the definition, and the statements that stand on no level. */
function plainLines({ summary, ladder, sections }: AnswerView): Line[] {
  const work = summary ?? ladder?.rungs[ladder.here]?.summary;
  return [...(work ? [{ text: work }] : []), ...sections.flatMap(({ statements }) => statements.map(lineOf))];
}

function lineOf({ headline, text }: StatementView): Line {
  return headline ? { headline, text } : { text };
}
