import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mentions, MentionView } from '../../../lib/lookup/view.ts';

/** What the sentences of an answer name, and the way there. */
export interface Naming {
  mentions?: Mentions;
  onOpen: (id: string, level?: string) => void;
}

/** For all sentences below; without it they are plain. */
export const NamingContext = createContext<Naming | undefined>(undefined);

/** A sentence of a pack; the roles and terms that it names open their cards. */
export function Said({ text }: { text: string }) {
  const naming = useContext(NamingContext);
  const places = naming?.mentions?.[text];
  if (!naming || !places) return <>{text}</>;
  return (
    <>
      {runsOf(text, places).map(({ start, words, mention }) =>
        mention ? (
          <button
            key={start}
            type="button"
            class="mention"
            onClick={() => naming.onOpen(mention.id, mention.level)}
          >
            {words}
          </button>
        ) : (
          words
        ),
      )}
    </>
  );
}

interface Run {
  start: number;
  words: string;
  mention?: MentionView;
}

/** The whole text in runs; of places that overlap the first one counts. */
function runsOf(text: string, places: readonly MentionView[]): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const mention of places) {
    if (mention.start < done) continue;
    if (mention.start > done) runs.push({ start: done, words: text.slice(done, mention.start) });
    done = mention.end;
    runs.push({ start: mention.start, words: text.slice(mention.start, done), mention });
  }
  if (done < text.length) runs.push({ start: done, words: text.slice(done) });
  return runs;
}
