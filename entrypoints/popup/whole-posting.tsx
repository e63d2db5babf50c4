import { useEffect, useState } from 'preact/hooks';
import type { Posting as PostingComponent } from '../../components/posting/posting.tsx';
import { usePosting } from '../../lib/ui/use-posting.ts';

interface WholePostingProps {
  /** What was found; undefined while that is not known. */
  findings: object | undefined;
  /** The text that it was found in; the tab's page where there is none. */
  text?: string;
  onEntity: (id: string) => void;
}

/** Kept so that the way back from a card draws it at once. */
let loaded: typeof PostingComponent | undefined;

/** The posting as a whole, under the findings. Its view is loaded only where there is something to say. */
export function WholePosting({ findings, text, onEntity }: WholePostingProps) {
  const posting = usePosting(findings, text);
  const [isLoaded, setLoaded] = useState(loaded !== undefined);
  const isWanted = posting !== undefined && posting.view.frameworks.length > 0;
  useEffect(() => {
    if (!isWanted || loaded) return;
    void import('../../components/posting/posting.tsx').then(({ Posting }) => {
      loaded = Posting;
      setLoaded(true);
    });
  }, [isWanted]);
  const Posting = isLoaded ? loaded : undefined;
  return posting && Posting ? <Posting {...posting} onEntity={onEntity} /> : null;
}
