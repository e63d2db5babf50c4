import { useEffect, useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { WorkerApi } from '../messages.ts';
import type { PostingView } from '../posting/view.ts';
import { pageTab } from './tab.ts';

interface Kept {
  view: PostingView;
  /** Frameworks that the user has unfolded: a card that was opened from there leads back to them. */
  opened: Set<string>;
}

/** Answers by what they were asked about, so that the way back from a card asks nothing anew. */
const kept = new WeakMap<object, Kept>();

/**
 * The posting as a whole: that of `text`, else that of the tab. Asked for when there are findings and the browser has
 * painted them; asked anew when `findings` is another object. What was shown stays until the answer comes.
 */
export function usePosting(findings: object | undefined, text?: string): Kept | undefined {
  const [shown, setShown] = useState(findings && kept.get(findings));
  useEffect(() => {
    const known = findings && kept.get(findings);
    if (!findings || known) return setShown(known);
    let wanted = true;
    const load = async () => {
      const params = text === undefined ? await tabParams() : { text };
      if (!params || !wanted) return;
      const view = await ask('posting', params);
      if (!wanted) return;
      setShown((before) => {
        const next = { view, opened: before?.opened ?? new Set<string>() };
        kept.set(findings, next);
        return next;
      });
    };
    // It is an extra: the findings above it say whether Rung can answer at all.
    const fail = (error: unknown) => console.warn('Rung: the posting could not be read as a whole', error);
    const idle = requestIdleCallback(() => void load().catch(fail), { timeout: 500 });
    return () => {
      wanted = false;
      cancelIdleCallback(idle);
    };
  }, [findings, text]);
  return shown;
}

async function tabParams(): Promise<WorkerApi['posting']['params'] | undefined> {
  const tabId = await pageTab();
  return tabId === undefined || tabId < 0 ? undefined : { tabId };
}
