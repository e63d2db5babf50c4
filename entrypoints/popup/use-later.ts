import { useEffect, useState } from 'preact/hooks';

/** Time after which a part comes even where the browser never rests. Milliseconds. */
const LATEST_MS = 1_000;

/** What has been loaded, so that a view that comes back is drawn at once. */
const parts = new Map<() => Promise<unknown>, unknown>();

/**
 * A part of the page in a script of its own, so that the first paint waits for none of it; undefined until it is here.
 * @param load always the same function, one `import()`
 * @param when now: it is to be shown; idle: it may be wanted soon; never: it has not been asked for
 */
export function useLater<T>(load: () => Promise<T>, when: 'now' | 'idle' | 'never'): T | undefined {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (when === 'never' || parts.has(load)) return;
    const loadPart = () =>
      void load().then(
        (part) => {
          parts.set(load, part);
          redraw((count) => count + 1);
        },
        (error) => console.warn('Rung: a part of this page is missing', error),
      );
    if (when === 'now') return loadPart();
    const idle = requestIdleCallback(loadPart, { timeout: LATEST_MS });
    return () => cancelIdleCallback(idle);
  }, [load, when]);
  return parts.get(load) as T | undefined;
}
