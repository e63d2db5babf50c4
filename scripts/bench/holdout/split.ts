import { hashString, tableHash } from '../../../lib/match/text/hash.ts';
import type { Role } from '../../../lib/pack/entities.ts';
import type { FrameworkPack } from '../../../lib/pack/pack.ts';

/** One in so many alternate titles is held out. */
export const PARTS = 20;
/** The part that the libraries are asked, those that Rung is asked beside it, and those that its weights were set on. */
export const REPORTED = 0;
export const FURTHER = [6, 7, 8, 9];
export const TUNED_ON = [1, 2, 3, 4, 5];

export interface Asked {
  text: string;
  /** Number of the role that the title belongs to. */
  role: number;
}
export interface HeldOut {
  /** The classification without the titles that are asked. */
  pack: FrameworkPack;
  asked: Asked[];
}

/**
 * Takes one in twenty alternate titles that belong to a single occupation out of a classification. A row of the source
 * goes as a whole: of "Chief Financial Officer (CFO)" both names do.
 * @param part which of the twenty parts, from 0
 */
export function holdOut(pack: FrameworkPack, part: number): HeldOut {
  const owners = ownersOf(pack);
  const asked: Asked[] = [];
  const roles = pack.roles.map((role, number) => {
    const out = role.labels.filter(
      ({ text, form, loc }) =>
        form !== 'abbreviation' &&
        loc.startsWith('Alternate Titles') &&
        owners.get(fold(text)) === number &&
        tableHash(hashString(fold(text))) % PARTS === part,
    );
    const places = new Set(out.map(({ loc }) => loc));
    asked.push(...out.map(({ text }) => ({ text, role: number })));
    return { ...role, labels: role.labels.filter(({ loc }) => !places.has(loc)) };
  });
  return { pack: { ...pack, roles }, asked };
}

/** The one role that a name belongs to, or -1 where several have it. */
function ownersOf({ roles }: FrameworkPack): Map<string, number> {
  const owners = new Map<string, number>();
  for (const [number, role] of roles.entries()) {
    for (const name of new Set(namesOf(role).map(fold))) owners.set(name, owners.has(name) ? -1 : number);
  }
  return owners;
}

/** Title and labels of a role. */
export function namesOf({ title, labels }: Role): string[] {
  return [title, ...labels.map(({ text }) => text)];
}

function fold(text: string): string {
  return text.toLowerCase();
}
