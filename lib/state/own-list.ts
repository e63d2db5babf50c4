import { area } from './area.ts';

/** What is remembered of a framework of the user outside the database, so that its loss can be said by name. */
export interface OwnEntry {
  id: string;
  title: string;
  revision: string;
  /** When it was saved, in milliseconds since 1970. */
  savedAt?: number;
  /** The revision before, kept to go back to. */
  previous?: string;
}
/** What is lost: all of a framework, or this revision alone while another one is here. */
export interface LostEntry extends OwnEntry {
  part?: true;
}
/** The user's frameworks as they were at the last look, and the number of the store's last change by then. */
export interface OwnList {
  flips: number;
  frameworks: OwnEntry[];
}

const KEY = 'own-frameworks';

/**
 * Reads what was remembered; undefined where nothing was. In Firefox what is kept is a database beside that of the
 * frameworks, and what destroys one may take both: there the background is a page, and has a second place.
 */
export async function readOwnList(): Promise<OwnList | undefined> {
  const { [KEY]: kept } = await area.get([KEY]);
  return readList(kept) ?? readList(mirrored());
}

export async function keepOwnList(list: OwnList): Promise<void> {
  await area.set({ [KEY]: list });
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify(list));
  } catch (error) {
    console.debug('Rung: no second place for the list of frameworks', error);
  }
}

function mirrored(): unknown {
  try {
    return JSON.parse(globalThis.localStorage?.getItem(KEY) ?? 'null');
  } catch {
    return undefined;
  }
}

function readList(value: unknown): OwnList | undefined {
  if (!isRecord(value) || !Array.isArray(value.frameworks)) return undefined;
  const flips = typeof value.flips === 'number' ? value.flips : 0;
  return { flips, frameworks: readEntries(value.frameworks) };
}

/** Entries of a list that was stored, without those that are none. */
export function readEntries(value: unknown): LostEntry[] {
  return Array.isArray(value) ? value.flatMap((one) => readEntry(one) ?? []) : [];
}

function readEntry(value: unknown): LostEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { id, title, revision, savedAt, previous, part } = value;
  if (typeof id !== 'string' || typeof title !== 'string' || typeof revision !== 'string') return undefined;
  return {
    id,
    title,
    revision,
    ...(typeof savedAt === 'number' ? { savedAt } : {}),
    ...(typeof previous === 'string' ? { previous } : {}),
    ...(part === true ? { part } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
