import { useEffect, useState } from 'preact/hooks';
import type { TopPlace } from './top-place.tsx';

/** Time after which it is loaded even where the browser never rests. Milliseconds. */
const LATEST_MS = 1_000;

/**
 * The views that stand on top of the first one; undefined until their script is here. It comes when the findings are
 * painted and the browser rests, or when a view is wanted, so that the first paint waits for none of it.
 */
export function useTopPlace(isWanted: boolean): typeof TopPlace | undefined {
  const [loaded, setLoaded] = useState<{ TopPlace: typeof TopPlace }>();
  const isNeeded = isWanted && !loaded;
  useEffect(() => {
    const load = () => {
      import('./top-place.tsx').then(setLoaded, (error) =>
        console.warn('Rung: a part of this page is missing', error),
      );
    };
    if (isNeeded) return load();
    const idle = requestIdleCallback(load, { timeout: LATEST_MS });
    return () => cancelIdleCallback(idle);
  }, [isNeeded]);
  return loaded?.TopPlace;
}
