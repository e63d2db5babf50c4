import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { WorkerApi } from '../messages.ts';
import { setSetting } from '../settings.ts';

type Answer = WorkerApi['frameworks']['return'];

interface Frameworks {
  answer: Answer | undefined;
  error: unknown;
  toggle: (id: string, enabled: boolean) => void;
  reorder: (ids: string[]) => void;
  rebuild: () => void;
}

/** The frameworks with the user's choice and order; what is changed shows at once and is then stored. */
export function useFrameworks(): Frameworks {
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<unknown>();
  const load = useCallback(() => {
    ask('frameworks', {}).then(setAnswer, setError);
  }, []);
  useEffect(load, [load]);

  const frameworks = answer?.frameworks ?? [];
  const show = (changed: Answer['frameworks']) => setAnswer((old) => old && { ...old, frameworks: changed });
  return {
    answer,
    error,
    toggle: (id, enabled) => {
      const changed = frameworks.map((row) => (row.id === id ? { ...row, enabled } : row));
      show(changed);
      const off = changed.filter((row) => !row.enabled).map((row) => row.id);
      setSetting('disabled', off.length > 0 ? off : undefined).catch(setError);
    },
    reorder: (ids) => {
      show(ids.flatMap((id) => frameworks.filter((row) => row.id === id)));
      setSetting('order', ids).catch(setError);
    },
    rebuild: () => {
      ask('rebuild', {}).then(load, setError);
    },
  };
}
