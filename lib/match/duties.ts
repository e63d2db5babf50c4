import { WordWeights } from './duty-weights.ts';
import { dutyWords, isAction } from './duty-words.ts';

/** A statement of a framework on what somebody does or how somebody behaves. */
export interface DutyStatement {
  /** Unique over all frameworks. */
  id: string;
  framework: string;
  headline?: string;
  text: string;
  /** Key of its level; absent where the framework gives it none. */
  level?: string;
}

/** The statements of one framework that a line of a posting speaks of. */
export interface Duty {
  framework: string;
  /** Ids, the nearest first. */
  statements: string[];
  /** Keys of their levels, each once: two where the line fits two levels alike; none where there are no levels. */
  levels: string[];
}

export interface DutyFinder {
  /** Takes an item of a list or a sentence; gives at most one duty per framework, and mostly none. */
  find(line: string): Duty[];
}

/** What a line may speak of on its own: a whole statement, its headline, one of its sentences. */
interface Part {
  statement: DutyStatement;
  words: Set<string>;
  weight: number;
}
interface Hit {
  statement: DutyStatement;
  score: number;
}

/** Words that a line and a statement must share: with fewer, any two sentences of one trade would do. */
const MIN_SHARED = 3;
/** Of these, words that say what something is done to; one of them must be rare. */
const MIN_SUBJECTS = 2;
/** Share of the line's weight, and of the statement's, that lies in the shared words. */
const MIN_OF_LINE = 0.4;
const MIN_OF_STATEMENT = 0.34;
/** Geometric mean of the two. All four limits were set with tests/cases/duties.json: rather silent than wrong. */
const MIN_SCORE = 0.48;
/** Statements this near to the best are meant as much as it is. */
const AS_GOOD = 0.85;
/** A line that fits more levels than these speaks of none. */
const MAX_LEVELS = 2;

/** Makes ready to find the statements of frameworks in the lines of postings; takes milliseconds for some hundred. */
export function dutyFinder(statements: readonly DutyStatement[]): DutyFinder {
  const weights = new WordWeights(
    statements.map(({ headline, text }) => dutyWords(`${headline ?? ''} ${text}`)),
  );
  const parts = statements.flatMap((statement) =>
    textsOf(statement).map((text): Part => {
      const words = dutyWords(text);
      return { statement, words: new Set(words), weight: weights.sum(words) };
    }),
  );
  const holders = new Map<string, Part[]>();
  for (const part of parts)
    for (const word of part.words) holders.set(word, [...(holders.get(word) ?? []), part]);
  return {
    find: (line) => {
      const words = dutyWords(line);
      // Only what shares a word that says more than that something is done can be meant.
      const near = new Set(
        words.filter((word) => !isAction(word)).flatMap((word) => holders.get(word) ?? []),
      );
      return byFramework(hitsOf(words, near, weights));
    },
  };
}

/** A long statement is seldom said whole in a posting, so each of its sentences may be met alone. */
function textsOf({ headline, text }: DutyStatement): string[] {
  const sentences = text.split(/;\s+|(?<=[.!?])\s+(?=\p{Lu})/u);
  const pieces = sentences.length > 1 || headline ? sentences : [];
  return headline ? [`${headline}. ${text}`, headline, ...pieces] : [text, ...pieces];
}

/** Statements that the words of a line are near enough to, the nearest first. */
function hitsOf(line: string[], parts: Iterable<Part>, weights: WordWeights): Hit[] {
  const lineWeight = weights.sum(line);
  const best = new Map<DutyStatement, number>();
  for (const { statement, words, weight } of parts) {
    const shared = line.filter((word) => words.has(word));
    if (!isTelling(shared, weights)) continue;
    const common = weights.sum(shared);
    const score = common / Math.sqrt(lineWeight * weight);
    if (common < lineWeight * MIN_OF_LINE || common < weight * MIN_OF_STATEMENT || score < MIN_SCORE)
      continue;
    best.set(statement, Math.max(score, best.get(statement) ?? 0));
  }
  return [...best].map(([statement, score]) => ({ statement, score })).sort((a, b) => b.score - a.score);
}

function isTelling(shared: string[], weights: WordWeights): boolean {
  const subjects = shared.filter((word) => !isAction(word));
  return (
    shared.length >= MIN_SHARED &&
    subjects.length >= MIN_SUBJECTS &&
    subjects.some((word) => weights.isRare(word))
  );
}

function byFramework(hits: Hit[]): Duty[] {
  const nearest = new Map<string, Hit>();
  for (const hit of hits)
    if (!nearest.has(hit.statement.framework)) nearest.set(hit.statement.framework, hit);
  return [...nearest].flatMap(([framework, top]) => {
    // A statement with a level and one without say two things that cannot be counted together.
    const hasLevel = ({ level }: DutyStatement) => level !== undefined;
    const meant = hits
      .filter(({ score, statement }) => statement.framework === framework && score >= top.score * AS_GOOD)
      .map(({ statement }) => statement)
      .filter((statement) => hasLevel(statement) === hasLevel(top.statement));
    const levels = [...new Set(meant.flatMap(({ level }) => level ?? []))];
    return levels.length > MAX_LEVELS ? [] : [{ framework, statements: meant.map(({ id }) => id), levels }];
  });
}
