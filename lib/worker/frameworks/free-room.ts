/**
 * Bytes that the browser lets the database grow by; undefined where it does not tell. In Chromium that is what is free
 * on the disk, as Rung's data counts against nothing else; Firefox tells a share of the disk.
 */
export async function freeRoom(): Promise<number | undefined> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
  } catch (error) {
    console.debug('Rung: the browser does not tell of its room', error);
    return undefined;
  }
}
