import type { FrameworkPack } from '../../../lib/pack/pack.ts';
import { PACK, ROLE } from '../../../scripts/bench/generated/blank.ts';

/** A small framework of the user: roles by their keys. */
export function ownFramework(revision: string, titles: Record<string, string>, id = 'own'): FrameworkPack {
  const roles = Object.entries(titles).map(([key, title]) => ({ ...ROLE, key, title, labels: [], loc: key }));
  return { ...PACK, id, revision, title: 'Trades of ours', short: 'Ours', roles };
}

/** The same as a file. */
export function ownFile(pack: FrameworkPack): { name: string; blob: Blob } {
  return { name: `${pack.id}.json`, blob: new Blob([JSON.stringify(pack)]) };
}
