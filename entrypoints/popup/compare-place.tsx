import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Delayed } from '../../components/notice/delayed.tsx';
import { ErrorNotice, Notice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { ask } from '../../lib/client.ts';
import type { CompareView } from '../../lib/lookup/compare-view.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import type { PinsState } from '../../lib/ui/use-pins.ts';
import { useLater } from './use-later.ts';

interface ComparePlaceProps {
  pins: PinsState;
  onOpen: (id: string, level?: string) => void;
  onBack: () => void;
  onForward?: () => void;
  /** In a panel, or a tab, there is no tab to open it in that would be wider. */
  beside: boolean;
}

/** The comparison of what is pinned, anew at every change; its script comes when it is opened first. */
export function ComparePlace({ pins, onOpen, onBack, onForward, beside }: ComparePlaceProps) {
  const texts = useTexts();
  const [view, setView] = useState<CompareView>();
  const { Compare } = useLater(loadCompare, 'now') ?? {};
  const [error, setError] = useState<unknown>();
  const keys = pins.isKnown ? pins.keys.join(' ') : undefined;
  useEffect(() => {
    if (!keys) return setView(keys === '' ? NOTHING : undefined);
    let current = true;
    ask('compare', {}).then(
      (answer) => current && setView(answer),
      (failure) => current && setError(failure),
    );
    return () => {
      current = false;
    };
  }, [keys]);
  if (error) return <ErrorNotice message={messageOf(error, texts)} />;
  if (!view || !Compare) {
    return (
      <Delayed>
        <Notice text={texts.findings.loading} />
      </Delayed>
    );
  }
  return (
    <Compare
      view={view}
      onOpen={onOpen}
      onUnpin={pins.unpin}
      onBack={onBack}
      onForward={onForward}
      onWide={beside ? undefined : openWide}
    />
  );
}

const loadCompare = () => import('../../components/compare/compare.tsx');
const NOTHING: CompareView = { columns: [], rows: [] };

function openWide(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html?view=compare') });
}
