import { foldName } from '../../../fold-name.ts';
import { blankLevel, blankScale } from '../../../pack/blank.ts';
import type { Scale } from '../../../pack/entities.ts';
import { NameKeys } from '../../ids/ids.ts';
import { cleanLine } from '../../values/clean.ts';
import { isFromTop } from '../../values/job-titles.ts';
import { inLevelOrder, levelNameOf } from '../../values/level-names.ts';

const MOST_CHARS = 120;

const SCALE_NAMES: Record<string, string> = { de: 'Stufen', fr: 'Niveaux', es: 'Niveles' };

/** The levels that a table names, from the lowest, and their keys by what is printed. */
export class TableLevels {
  readonly #keys = new Map<string, string>();
  readonly #levels: Scale['levels'] = [];
  readonly #names: string[];
  /** The levels as job titles, from the lowest; none where they are none. */
  readonly titles: { key: string; title: string }[] = [];

  /**
   * @param printed names of levels in the order of the table, each once or more often
   * @param areTitles whether the levels are job titles
   */
  constructor(printed: string[], loc: string, areTitles = false) {
    const byFold = new Map(printed.map((name) => [foldName(cleanLine(name)), cleanLine(name)]));
    const names = [...byFold.values()].filter((name) => name !== '');
    const ordered = inLevelOrder(names, (name) => name);
    this.#names = areTitles && ordered === names && isFromTop(names) ? names.toReversed() : ordered;
    const claimed = new NameKeys('level-');
    for (const [at, name] of this.#names.entries()) {
      const key = claimed.claim(name);
      const known = levelNameOf(name);
      const code = (known?.code ?? name).slice(0, MOST_CHARS);
      const second = known?.name?.slice(0, MOST_CHARS);
      if (areTitles)
        this.titles.push({ key, title: known?.ranks.number === undefined ? name : (second ?? code) });
      this.#keys.set(foldName(name), key);
      this.#levels.push({
        key,
        ordinal: at + 1,
        code,
        ...(second ? { name: second } : {}),
        ...blankLevel(),
        loc,
      });
    }
  }

  /** Key of a level by its name as printed, or by its code or second name alone; `undefined` for any other. */
  keyOf(printed: string): string | undefined {
    const fold = foldName(cleanLine(printed));
    if (fold === '') return undefined;
    const alike = this.#levels.find(
      ({ code, name }) => foldName(code) === fold || foldName(name ?? '') === fold,
    );
    return this.#keys.get(fold) ?? alike?.key;
  }

  rank(key: string | undefined): number {
    return this.#levels.findIndex((level) => level.key === key);
  }

  /** The scale, or none where the table has no levels. */
  scales(lang: string, loc: string): Scale[] {
    if (this.#levels.length === 0) return [];
    const isJob = this.titles.length > 0 || this.#names.every(isJobLevel);
    return [
      {
        key: 'levels',
        name: SCALE_NAMES[lang] ?? 'Levels',
        ...blankScale(),
        ...(isJob ? { axis: 'job-level' as const } : {}),
        levels: this.#levels,
        loc,
      },
    ];
  }
}

/** P1, L3, IC4, Junior: sizes of jobs, not of a skill. */
function isJobLevel(name: string): boolean {
  const level = levelNameOf(name);
  if (!level) return false;
  if (level.ranks.number !== undefined) return /^(?:p|l|ic|m|e|t|k|g|grade|band)$/u.test(level.prefix);
  return level.ranks.career !== undefined && level.ranks.skill === undefined;
}
