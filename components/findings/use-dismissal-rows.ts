import { useState } from 'preact/hooks';
import type { DismissalView } from '../../lib/lookup/view.ts';
import type { Term } from './model.ts';

/** A term that was set aside while the list was open: its line keeps its place, with the way back. */
interface Put {
  /** Title of the page that it was set aside on: it is no line of any other. */
  page: string;
  term: Term;
  made: DismissalView;
  /** Where it stood. */
  at: number;
  /** True once that was undone; the term stands here until the page has reported it again. */
  back: boolean;
}
/** A line of the list. */
export type Row = { term: Term; made?: DismissalView };

export const keyOf = ({ matches, text }: Pick<Term, 'matches' | 'text'>): string => matches[0]?.id ?? text;

interface DismissalRows {
  rows: Row[];
  put: (term: Term, made: DismissalView) => void;
  takenBack: (term: Term) => void;
}

/** The lines of one list, those that were set aside in their old places. `page` tells one page from the next. */
export function useDismissalRows(terms: Term[], page: string): DismissalRows {
  const [puts, setPuts] = useState<Put[]>([]);
  const rows = withPuts(
    terms,
    puts.filter((one) => one.page === page),
  );
  return {
    rows,
    put: (term, made) => {
      const at = rows.findIndex((row) => keyOf(row.term) === keyOf(term));
      setPuts((all) => [...without(all, term), { page, term, made, at, back: false }]);
    },
    takenBack: (term) =>
      setPuts((all) => all.map((one) => (keyOf(one.term) === keyOf(term) ? { ...one, back: true } : one))),
  };
}

function without(puts: Put[], term: Term): Put[] {
  return puts.filter((one) => keyOf(one.term) !== keyOf(term));
}

function withPuts(terms: Term[], puts: Put[]): Row[] {
  const listed = new Set(terms.map(keyOf));
  const shown = puts.filter(({ term, back }) => !back || !listed.has(keyOf(term)));
  const put = new Set(shown.map(({ term }) => keyOf(term)));
  const rows: Row[] = terms.filter((term) => !put.has(keyOf(term))).map((term) => ({ term }));
  for (const { term, made, at, back } of shown.toSorted((a, b) => a.at - b.at)) {
    rows.splice(at, 0, back ? { term } : { term, made });
  }
  return rows;
}
