import { type AskedYears, yearRanges } from '../match/years.ts';
import type { FrameDocument } from '../store/documents.ts';
import type { YearsView } from './view.ts';

interface Concerned {
  /** Key of the title's role, whose rubric speaks of years. */
  role: string | undefined;
  /** Keys of the levels that the title is named at, and of those that most duties come from. */
  named: string[];
  duties: string[];
}
interface LevelYears {
  key: string;
  code: string;
  texts: string[];
  /** First figure of the first text: what most readers of the source will measure by. */
  from: number;
}

/**
 * Years that a posting asks for beside what the source writes at the title's levels and at those of most duties.
 * Undefined where nobody asks, the source gives no years, or no level is concerned.
 */
export function yearsView(
  asked: AskedYears[],
  frame: FrameDocument,
  { role, named, duties }: Concerned,
): YearsView | undefined {
  const levels = levelsWithYears(frame, role);
  const given = levels.filter(({ key }) => named.includes(key) || duties.includes(key));
  const [first] = asked;
  if (!first || given.length === 0) return undefined;
  const reached = levels.filter(({ from }) => from <= first.min).at(-1);
  return {
    asked,
    given: given.map(({ code, texts }) => ({ code, texts })),
    ...(reached && !given.includes(reached) ? { reaches: { code: reached.code, from: reached.from } } : {}),
  };
}

/** Levels of scales that go by years, lowest first, with the sentences in which the source speaks of years. */
function levelsWithYears({ scales, rubrics }: FrameDocument, role: string | undefined): LevelYears[] {
  return scales
    .filter(({ usesYears }) => usesYears === true)
    .flatMap(({ key: scale, levels }) => {
      const cells = rubrics
        .filter((rubric) => rubric.scale === scale && (role === undefined || rubric.role === role))
        .flatMap((rubric) => rubric.cells);
      return [...levels]
        .sort((a, b) => a.ordinal - b.ordinal)
        .flatMap(({ key, code, dims }) => {
          const own = cells.filter((cell) => cell.level === key);
          const texts = [...own, ...dims]
            .map(({ text }) => text)
            .filter((text) => yearRanges(text).length > 0);
          const from = yearRanges(texts[0] ?? '')[0]?.min;
          return from === undefined ? [] : [{ key, code, texts, from }];
        });
    });
}
