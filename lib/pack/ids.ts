/** Id of a role, competency, thread, ladder or scale outside its pack: `ladder:sdr` (matching.md, Ids). */
export function entityId(pack: string, key: string): string {
  return `${pack}:${key}`;
}

/** Id of a level outside its pack: `jfm:level:P2`. Levels of two packs may look alike and never share an id. */
export function levelId(pack: string, key: string): string {
  return `${pack}:level:${key}`;
}

/** The pack part of a full id: `astd` of `astd:solving-problems`. */
export function packOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** The key part of a full id. */
export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
