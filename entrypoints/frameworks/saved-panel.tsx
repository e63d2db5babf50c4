import { AsideContext } from '../../components/card/aside-acts.ts';
import { Card } from '../../components/card/card.tsx';
import { newMemory } from '../../components/card/card-memory.ts';
import { Saved } from '../../components/frameworks/saved.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { asideActs } from '../../lib/ui/aside.ts';
import { copyToClipboard } from '../../lib/ui/clipboard.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import { usePlaces } from '../../lib/ui/use-places.ts';
import type { FrameworkPreview } from '../../lib/workshop/protocol.ts';
import { usePageState } from './page-state.ts';

interface SavedPanelProps {
  saved: FrameworkPreview[];
  onUndo: () => void;
  onAgain: () => void;
}

// The text stands on no site, so that nothing in it can be set aside on one.
const ACTS = { ...asideActs(), onSite: false };

/** What was saved, its undo, and a look-up that answers as a page would. */
export function SavedPanel({ saved, onUndo, onAgain }: SavedPanelProps) {
  const texts = useTexts();
  const { room: words } = useFrameworkTexts();
  const { room } = usePageState();
  const { place, isAhead, error, back, forward, openEntity, lookUp } = usePlaces(newMemory);
  const samples = saved.flatMap((one) => one.samples);
  const sample = samples.find(({ kind }) => kind === 'role') ?? samples[0];
  const isRefused = saved.some(({ large }) => large) && room.refused && room.kept !== true;
  return (
    <AsideContext.Provider value={ACTS}>
      <Saved
        titles={saved.map(({ title }) => title)}
        sample={sample?.name ?? ''}
        note={isRefused ? words.refused : undefined}
        onUndo={onUndo}
        onAgain={onAgain}
        onLookUp={lookUp}
      >
        {error ? <ErrorNotice message={messageOf(error, texts)} /> : null}
        {place?.kind === 'card' ? (
          <div class="framed">
            <Card
              key={place.memory}
              view={place.view}
              memory={place.memory}
              onOpen={openEntity}
              onCopy={copyToClipboard}
              onBack={back}
              onForward={isAhead ? forward : undefined}
            />
          </div>
        ) : null}
      </Saved>
    </AsideContext.Provider>
  );
}
