import { useEffect, useRef, useState } from 'preact/hooks';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import type { FrameworkTexts } from '../../lib/texts/frameworks/framework-texts.ts';
import type { BringIn } from '../../lib/ui/frameworks/use-bring-in.ts';

/** A stage is spoken of at most so often, in milliseconds: a screen reader has more to say than progress. */
const SAY_MS = 5_000;

/** What a screen reader is told of the way: each step once, and long work now and then. */
export function useSaid(state: BringIn): string {
  const words = useFrameworkTexts();
  const [said, setSaid] = useState('');
  const last = useRef({ at: 'start', time: 0 });
  useEffect(() => {
    const now = performance.now();
    const isNew = last.current.at !== state.at;
    if (!isNew && (state.at !== 'working' || now - last.current.time < SAY_MS)) return;
    last.current = { at: state.at, time: now };
    setSaid(sentenceOf(state, words, isNew));
  }, [state, words]);
  return said;
}

function sentenceOf(state: BringIn, { reading, saved }: FrameworkTexts, isNew: boolean): string {
  switch (state.at) {
    case 'working': {
      const { job, progress } = state;
      if (isNew || !progress) return reading.jobs[job];
      return `${reading.stages[progress.stage]} ${reading.percent(Math.round(progress.share * 100))}`;
    }
    case 'preview': {
      const { length } = state.preview.frameworks;
      return length > 0 || state.preview.tables.length > 0 ? reading.ready(length) : reading.nothing;
    }
    case 'saved':
      return `${saved.heading(state.saved.map(({ title }) => title))}. ${saved.matches}`;
    case 'start':
      // What ended stands on the page in a line that is spoken by itself.
      return '';
  }
}
