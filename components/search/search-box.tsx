import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FrameworkRef } from '../../lib/lookup/view.ts';
import { Parts } from '../card/parts/parts.tsx';
import { useLangOf } from '../content.ts';
import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';
import { searchWhy } from './search-why.ts';

export interface SearchResult {
  id: string;
  name: string;
  label: string;
  kind: 'role' | 'term';
  verdict: 'match' | 'possible';
  framework: FrameworkRef;
  levels?: string[];
}

interface SearchBoxProps {
  query: string;
  /** Absent until the first answer for a query; the old hits stay while a new answer is under way. */
  hits: SearchResult[] | undefined;
  onQuery: (query: string) => void;
  onOpen: (hit: SearchResult) => void;
  /** Enter without a chosen hit: look the words up as they stand. */
  onLookup: (query: string) => void;
  /** Escape in an empty box. */
  onLeave?: () => void;
  /** Buttons at the end of the line. */
  children?: ComponentChildren;
}

/** A search box over everything, with its results below; arrow keys choose while the typing goes on. */
export function SearchBox({ query, hits, onQuery, onOpen, onLookup, onLeave, children }: SearchBoxProps) {
  const id = useId();
  const texts = useTexts();
  // By id, so that a newer answer to the same words leaves the choice where it was made.
  const [chosen, setChosen] = useState<{ id: string; query: string }>();
  const at = hits?.findIndex((hit) => hit.id === chosen?.id && query === chosen.query) ?? -1;
  const open = query.trim() !== '' && hits !== undefined;
  const count = hits?.length ?? 0;
  const leave = () => (query ? onQuery('') : onLeave?.());
  const enter = () => {
    const hit = hits?.[at];
    if (hit) onOpen(hit);
    else if (query.trim()) onLookup(query.trim());
  };
  const move = (by: 1 | -1) => {
    const to = hits?.[(Math.max(at, by === 1 ? -1 : 0) + by + count) % count];
    setChosen(to && { id: to.id, query });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const choosing = open && count > 0;
    const acts: Record<string, (() => void) | undefined> = {
      Escape: query || onLeave ? leave : undefined,
      Enter: enter,
      ArrowDown: choosing ? () => move(1) : undefined,
      ArrowUp: choosing ? () => move(-1) : undefined,
    };
    const act = event.isComposing ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div class="search">
      <div class="search-line">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={texts.search.label}
          aria-expanded={open && count > 0}
          aria-controls={open && count > 0 ? `${id}-hits` : undefined}
          aria-activedescendant={at >= 0 ? `${id}-hit-${at}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder={texts.search.label}
          value={query}
          data-search
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query ? (
          <button
            type="button"
            class="bar-button"
            aria-label={texts.search.clear}
            onClick={() => onQuery('')}
          >
            <Icon name="close" />
          </button>
        ) : (
          <span class="cap" aria-hidden="true">
            /
          </span>
        )}
        {children}
      </div>
      <p class="unseen" role="status">
        {open ? texts.search.results(count) : ''}
      </p>
      {open && count === 0 ? <p class="search-none">{texts.search.none(query.trim())}</p> : null}
      {open && count > 0 ? (
        <div class="search-hits" role="listbox" id={`${id}-hits`} aria-label={texts.search.label}>
          {hits?.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which names the active option
            <div
              key={hit.id}
              id={`${id}-hit-${index}`}
              class={hit.verdict === 'possible' ? 'hit possible' : 'hit'}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onClick={() => onOpen(hit)}
            >
              <SearchHit hit={hit} query={query} />
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function SearchHit({ hit, query }: { hit: SearchResult; query: string }) {
  const texts = useTexts();
  const langOf = useLangOf();
  const kind = texts.kinds[hit.kind];
  const by = [{ text: hit.framework.short, lang: hit.framework.lang }, ...(kind ? [kind] : [])];
  // What the name shows by itself is said only of the hit that is chosen.
  const plain = !hit.label || hit.label === hit.name;
  return (
    <>
      <span class="hit-name" lang={langOf(hit.framework.lang)}>
        {hit.name}
      </span>
      <Parts class="hit-by" of={by} inline />
      <span class={plain ? 'hit-by hit-why plain' : 'hit-by hit-why'}>{searchWhy(hit, query, texts)}</span>
    </>
  );
}
