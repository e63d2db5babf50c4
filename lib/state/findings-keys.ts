/** Keys of findings in storage.session: one record for each frame, and one that says which there are. */
const PREFIX = 'findings:';
export const INDEX = 'findings-index';

export const keyOf = (tab: number, frame: number): string => `${PREFIX}${tab}:${frame}`;

/** The frame that a key is of; undefined for a key of anything else. */
export function placeOf(key: string): { tab: number; frame: number } | undefined {
  const [, tab, frame] = /^findings:(\d+):(\d+)$/.exec(key) ?? [];
  return tab && frame ? { tab: Number(tab), frame: Number(frame) } : undefined;
}

/** Whether a change of the session storage touches the findings of a tab. */
export function touchesTab(changes: Record<string, unknown>, tabId: number): boolean {
  return Object.keys(changes).some((key) => key.startsWith(`${PREFIX}${tabId}:`));
}
