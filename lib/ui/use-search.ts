import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { WorkerApi } from '../messages.ts';

type Hits = WorkerApi['search']['return']['hits'];
const LIMIT = 12;

/** Hits for a query; the old ones stay until the newer answer is here, and a late answer is dropped. */
export function useSearch(query: string): Hits | undefined {
  const [hits, setHits] = useState<Hits>();
  useEffect(() => {
    const words = query.trim();
    if (!words) return setHits(undefined);
    let current = true;
    ask('search', { query: words, limit: LIMIT })
      .then((answer) => current && setHits(answer.hits))
      .catch((error) => {
        console.warn('Rung: no search results', error);
        if (current) setHits([]);
      });
    return () => {
      current = false;
    };
  }, [query]);
  return hits;
}
