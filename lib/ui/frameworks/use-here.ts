import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ask } from '../../client.ts';
import type { FrameworkInfo, StoreState } from '../../messages.ts';
import { packOf } from '../../pack/ids.ts';
import { type Dismissal, readDismissals, watchDismissals } from '../../state/dismissals.ts';

export interface Here {
  /** All that answer, in the user's order, each with how many "not this" choices are about it. */
  frameworks: (FrameworkInfo & { aside: number })[] | undefined;
  store: StoreState | undefined;
  rejections: Dismissal[];
  error: unknown;
  /** Reads the list anew, after something of it has changed, and gives it where it can be had. */
  reload: () => Promise<FrameworkInfo[]>;
  rebuild: () => void;
}

/** What frameworks there are, kept up to date while the page is looked at. */
export function useHere(): Here {
  const [answer, setAnswer] = useState<{ frameworks: FrameworkInfo[]; store: StoreState }>();
  const [rejections, setRejections] = useState<Dismissal[]>([]);
  const [error, setError] = useState<unknown>();
  const reload = useCallback(async () => {
    try {
      const now = await ask('frameworks', {});
      setAnswer(now);
      setError(undefined);
      return now.frameworks;
    } catch (failure) {
      setError(failure);
      return [];
    }
  }, []);
  useEffect(() => {
    const look = () => void reload();
    look();
    // Another page of Rung may have changed something meanwhile.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [reload]);
  useEffect(() => {
    void readDismissals().then(setRejections);
    return watchDismissals(setRejections);
  }, []);
  const frameworks = useMemo(() => {
    const about = new Map<string, number>();
    for (const { id } of rejections) about.set(packOf(id), (about.get(packOf(id)) ?? 0) + 1);
    return answer?.frameworks.map((one) => ({ ...one, aside: about.get(one.id) ?? 0 }));
  }, [answer, rejections]);
  return {
    frameworks,
    store: answer?.store,
    rejections,
    error,
    reload,
    rebuild: () => {
      ask('rebuild', {}).then(reload, setError);
    },
  };
}
