import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { InstalledFramework } from './installed-framework.tsx';
import { useFrameworkTexts } from './texts.tsx';

/** A framework that answers, with what is known of how it came here. */
export interface HereRow {
  id: string;
  title: string;
  lang: string;
  /** True where the user brought it in or made it. */
  own: boolean;
  enabled: boolean;
  roles: number;
  competencies: number;
  statements: number;
  attribution: string;
  revision: string;
  /** The revision that is kept to go back to. */
  previous?: string;
  /** When it was saved, in milliseconds since 1970. */
  savedAt?: number;
  /** "Not this" choices that are about it. */
  aside: number;
}

interface HereListProps {
  rows: HereRow[];
  /** Id of the one that is being changed: its buttons wait. */
  busy?: string;
  onBack: (id: string) => void;
  onRemove: (id: string) => void;
  /** Further things to do with one, e.g. to export it. */
  more?: (row: HereRow) => ComponentChildren;
}

/** What is here: the user's own frameworks first, each with its ways back and out. */
export function InstalledList({ rows, busy, onBack, onRemove, more }: HereListProps) {
  const { here } = useFrameworkTexts();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<string>();
  const count = rows.length;
  const before = useRef(count);
  // Whoever removed a row stood in it; the list takes the keyboard then.
  useLayoutEffect(() => {
    if (count < before.current && document.activeElement === document.body) root.current?.focus();
    before.current = count;
  }, [count]);
  const item = (row: HereRow) => (
    <InstalledFramework
      key={row.id}
      row={row}
      busy={busy === row.id}
      asked={asked === row.id}
      onAsk={(on) => setAsked(on ? row.id : undefined)}
      onBack={() => onBack(row.id)}
      onRemove={() => {
        setAsked(undefined);
        onRemove(row.id);
      }}
      more={more?.(row)}
    />
  );
  const [own, bundled] = [rows.filter((row) => row.own), rows.filter((row) => !row.own)];
  return (
    <div class="here" ref={root} tabIndex={-1}>
      <h3 class="eyebrow">{here.own}</h3>
      {own.length === 0 ? <p class="soft">{here.none}</p> : <ul class="rows">{own.map(item)}</ul>}
      <h3 class="eyebrow">{here.bundled}</h3>
      <ul class="rows">{bundled.map(item)}</ul>
    </div>
  );
}
