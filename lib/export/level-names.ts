import type { Level } from '../pack/entities.ts';
import type { FrameworkPack } from '../pack/pack.ts';

/** Every level of a framework by its key. */
export function levelsOf({ scales }: FrameworkPack): Map<string, Level> {
  return new Map(scales.flatMap(({ levels }) => levels.map((level) => [level.key, level])));
}

/** What a level is called: its code and, where it says more, its name. */
export function levelName({ code, name }: Pick<Level, 'code' | 'name'>): string {
  return name === undefined || name === code ? code : `${code} ${name}`;
}
