import type { ComponentChildren } from 'preact';
import { DismissalContext, useDismissalActs } from '../card/dismiss/dismissal-acts.ts';
import { UNKNOWN_LANG } from '../content.ts';
import { Findings } from '../findings/findings.tsx';
import { type FindingsData, isEmpty, type Match, type Term, type Title } from '../findings/model.ts';
import { useTexts } from '../texts.tsx';

export interface TextRun {
  text: string;
  spot?: { kind: 'role' | 'term'; verdict: 'match' | 'possible'; matches: Match[] };
}
export interface ReadResult extends FindingsData {
  runs: TextRun[];
}

interface ReadTextProps {
  result: ReadResult;
  onAgain: () => void;
  onTitle: (title: Title) => void;
  onTerm: (term: Term) => void;
  onEntity: (id: string) => void;
  /** What else there is to say of the whole text, between the list and the text. */
  children?: ComponentChildren;
}

/** What a text holds, as for a page, and the text itself with the same marks that a page would get. */
export function ReadText({ result, onAgain, onTitle, onTerm, onEntity, children }: ReadTextProps) {
  const { reader } = useTexts();
  // A text of one's own stands on no site.
  const acts = useDismissalActs();
  return (
    <div class="read-text">
      {isEmpty(result) ? <p class="read-nothing">{reader.nothing}</p> : null}
      <DismissalContext.Provider value={acts && { ...acts, onSite: false, show: undefined }}>
        <Findings findings={result} onTitle={onTitle} onTerm={onTerm} onEntity={onEntity} />
      </DismissalContext.Provider>
      {children}
      <section>
        <h2 class="eyebrow">{reader.text}</h2>
        <p class="runs" lang={UNKNOWN_LANG}>
          {runsOf(result.runs).map(({ run, start }) => (
            <Run key={start} run={run} onTerm={onTerm} />
          ))}
        </p>
      </section>
      <button type="button" class="action" onClick={onAgain}>
        {reader.again}
      </button>
    </div>
  );
}

/** Only sure matches are marked, in a text as on a page. */
function Run({ run, onTerm }: { run: TextRun; onTerm: (term: Term) => void }) {
  const { text, spot } = run;
  if (spot?.verdict !== 'match') return <>{text}</>;
  const open = () => onTerm({ matches: spot.matches, kind: spot.kind, text, count: 1 });
  return (
    <button type="button" class={`run ${spot.kind}`} onClick={open}>
      {text}
    </button>
  );
}

function runsOf(runs: TextRun[]): { run: TextRun; start: number }[] {
  let start = 0;
  return runs.map((run) => {
    const placed = { run, start };
    start += run.text.length;
    return placed;
  });
}
