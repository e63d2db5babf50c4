/** Id of a role, competency, thread, ladder or scale outside its pack: `ladder:sdr` (matching.md, Ids). */
export function entityId(pack: string, key: string): string {
  return `${pack}:${key}`;
}

/** Id of a level outside its pack: `jfm:level:P2`. Levels of two packs may look alike and never share an id. */
export function levelId(pack: string, key: string): string {
  return `${pack}:level:${key}`;
}
