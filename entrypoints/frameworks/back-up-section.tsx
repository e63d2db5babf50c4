import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackUp } from '../../components/export/back-up.tsx';
import { Held } from '../../components/export/held.tsx';
import { Refusals } from '../../components/frameworks/refusals.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { useBackUp } from '../../lib/ui/frameworks/use-back-up.ts';
import { importWorker } from './import-worker.ts';
import { usePageState } from './page-state.ts';

/** Everything that is the user's, in one file and back. */
export function BackUpSection() {
  const { backUp } = useFrameworkTexts();
  const { here, off, changed } = usePageState();
  const own = here.frameworks?.filter((one) => one.own) ?? [];
  const { made, opened, make, open, restore, leave } = useBackUp(importWorker, own, changed);
  const section = useKeyboardBack(opened.at === 'held' || opened.at === 'restoring');
  const busy = opened.at === 'opening' || opened.at === 'restoring';
  return (
    <section aria-labelledby="back-up" ref={section}>
      <h2 id="back-up">{backUp.heading}</h2>
      <BackUp
        made={made}
        busy={busy || !here.frameworks}
        off={{ make: off.export, open: off.import }}
        onMake={make}
        onOpen={open}
      />
      <p role="status" class="soft back-up-said">
        {opened.at === 'opening' ? backUp.opening : null}
        {opened.at === 'closed' && opened.ended ? backUp[opened.ended] : null}
      </p>
      {opened.at === 'refused' ? <Refusals refusals={[opened.refusal]} unknown={[]} /> : null}
      {opened.at === 'held' || opened.at === 'restoring' ? (
        <Held held={opened.held} busy={busy} onRestore={restore} onLeave={leave} />
      ) : null}
    </section>
  );
}

/** What was opened took the keyboard, and gives it back to the button that opened it. */
function useKeyboardBack(shown: boolean) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current && !shown) section.current?.querySelector<HTMLElement>('[data-open-back-up]')?.focus();
    before.current = shown;
  }, [shown]);
  return section;
}
