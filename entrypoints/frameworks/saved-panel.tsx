import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { Saved } from '../../components/frameworks/saved.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import type { FrameworkPreview } from '../../lib/import-worker/protocol.ts';
import { usePageState } from './page-state.ts';

interface SavedPanelProps {
  saved: FrameworkPreview[];
  onUndo: () => void;
  onAgain: () => void;
}

type Answer = { View: FunctionComponent<{ text: string }>; text: string };

/** What was saved, its undo, and a look-up that answers as a page would. */
export function SavedPanel({ saved, onUndo, onAgain }: SavedPanelProps) {
  const { room: words } = useFrameworkTexts();
  const { room } = usePageState();
  const [answer, setAnswer] = useState<Answer>();
  const samples = saved.flatMap((one) => one.samples);
  const sample = samples.find(({ kind }) => kind === 'role') ?? samples[0];
  const isRefused = saved.some(({ large }) => large) && room.refused && room.kept !== true;
  const lookUp = async (text: string) => {
    // The cards come with the settings' own; by themselves they would be a further script for every page.
    const { LookedUp } = await import('../options/read-section.tsx');
    setAnswer({ View: LookedUp, text });
  };
  return (
    <Saved
      titles={saved.map(({ title }) => title)}
      sample={sample?.name ?? ''}
      note={isRefused ? words.refused : undefined}
      onUndo={onUndo}
      onAgain={onAgain}
      onLookUp={(text) => void lookUp(text)}
    >
      {answer ? <answer.View text={answer.text} /> : null}
    </Saved>
  );
}
