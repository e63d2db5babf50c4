import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { WorkerApi } from '../messages.ts';

type Hits = WorkerApi['search']['return']['hits'];
const LIMIT = 12;

/**
 * Hits for a query; the old ones stay until the newer answer is here, and a late answer is dropped. `error` is why
 * there is no newer one, so that a failure is not taken for an empty result.
 */
export function useSearch(query: string): { hits: Hits | undefined; error: unknown } {
  const [hits, setHits] = useState<Hits>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const words = query.trim();
    setError(undefined);
    if (!words) return setHits(undefined);
    let current = true;
    ask('search', { query: words, limit: LIMIT })
      .then((answer) => current && setHits(answer.hits))
      .catch((failure) => current && setError(failure));
    return () => {
      current = false;
    };
  }, [query]);
  return { hits, error };
}
