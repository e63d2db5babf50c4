import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../client.ts';
import type { WorkerApi } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';
import { setPack, setSetting } from '../../state/set-setting.ts';
import { watchStoreChanges } from '../../state/store-note.ts';

type Answer = WorkerApi['frameworks']['return'];

interface Frameworks {
  answer: Answer | undefined;
  error: unknown;
  toggle: (id: string, enabled: boolean) => void;
  reorder: (ids: string[]) => void;
  rebuild: () => void;
}

/**
 * The frameworks with the user's choice and order; what is changed shows at once and is then stored.
 * @param policy what the organisation has set; read anew where that changes
 */
export function useFrameworks(policy: Policy = {}): Frameworks {
  const [answer, setAnswer] = useState<Answer>();
  const [error, setError] = useState<unknown>();
  const load = useCallback(() => {
    ask('frameworks', {}).then(setAnswer, setError);
  }, []);
  const rules = JSON.stringify(policy);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer changes with the policy
  useEffect(load, [load, rules]);
  useEffect(() => watchStoreChanges(load), [load]);

  const frameworks = answer?.frameworks ?? [];
  const show = (changed: Answer['frameworks']) => setAnswer((old) => old && { ...old, frameworks: changed });
  return {
    answer,
    error,
    toggle: (id, enabled) => {
      show(frameworks.map((row) => (row.id === id ? { ...row, enabled } : row)));
      setPack(id, enabled).catch(setError);
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
