import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Card } from '../../components/card/card.tsx';
import { KeyHelp, type KeyName } from '../../components/keys/key-help.tsx';
import { useListKeys } from '../../components/keys/use-list-keys.ts';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { Passing } from '../../components/notice/passing.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import { SiteFooter } from '../../components/site/site-footer.tsx';
import { useTexts } from '../../components/texts.tsx';
import { ask } from '../../lib/client.ts';
import { copyToClipboard } from '../../lib/ui/clipboard.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import { askedText } from '../../lib/ui/tab.ts';
import { requestOrigins } from '../../lib/ui/use-origins.ts';
import { readPageEarly, usePage } from '../../lib/ui/use-page.ts';
import { type Place, usePlaces } from '../../lib/ui/use-places.ts';
import { useReader } from '../../lib/ui/use-reader.ts';
import { useRepair } from '../../lib/ui/use-repair.ts';
import { useSearch } from '../../lib/ui/use-search.ts';
import { Home } from './home.tsx';
import { ReaderPlace } from './reader-place.tsx';
import { TopActs } from './top-acts.tsx';

const KEYS: Record<Place['kind'] | 'home' | 'noAnswer' | 'typing', KeyName[]> = {
  home: ['search', 'move', 'open', 'close'],
  card: ['levels', 'changes', 'copy', 'back', 'close'],
  reader: ['move', 'open', 'back', 'close'],
  noAnswer: ['back', 'close'],
  typing: ['close'],
};
const ASKED = askedText();
readPageEarly();

/** The popup: the page's findings with a search box above, cards on top of them, the site's line below. */
export function Popup() {
  const texts = useTexts();
  const page = usePage();
  const places = usePlaces();
  const reader = useReader();
  const { repaired, dismiss } = useRepair();
  const [query, setQuery] = useState(ASKED ?? '');
  const { hits, error: notFound } = useSearch(query);
  const { place, home, back } = places;

  useEffect(() => {
    if (ASKED?.trim()) places.lookUp(ASKED);
  }, [places.lookUp]);
  const focusSearch = useKeptFocus(place);
  const toSearch = useCallback(() => {
    home();
    focusSearch();
  }, [home, focusSearch]);
  useListKeys({ onSearch: toSearch, onBack: back });

  const setPaused = (paused: boolean, host?: string) =>
    ask('setPaused', { paused, ...(host ? { host } : {}) }).catch(page.reload);
  const footer = page.site && ASKED === undefined && (
    <SiteFooter
      site={page.site}
      onAlways={(origin) => void requestOrigins([origin])}
      onPauseHere={(paused) => void setPaused(paused, page.site?.host)}
      onPauseEverywhere={(paused) => void setPaused(paused)}
    />
  );
  const error = places.error ?? notFound;
  const failure = error ? <ErrorNotice message={messageOf(error, texts)} /> : null;

  if (place?.kind === 'card') {
    return (
      <main class="rung popup">
        {failure}
        <Card view={place.view} onOpen={places.openEntity} onCopy={copyToClipboard} onBack={back} />
        <KeyHelp keys={place.view.answers.length > 0 ? KEYS.card : KEYS.noAnswer} />
      </main>
    );
  }
  if (place?.kind === 'reader') {
    return (
      <main class="rung popup">
        <h1 class="unseen">{texts.reader.open}</h1>
        {failure}
        <ReaderPlace places={places} reader={reader} onBack={back} />
        <KeyHelp keys={reader.result ? KEYS.reader : KEYS.typing} />
      </main>
    );
  }
  return (
    <main class="rung popup">
      <h1 class="unseen">{texts.name}</h1>
      <SearchBox
        query={query}
        hits={hits}
        onQuery={setQuery}
        onOpen={({ id, levels }) => places.openEntity(id, levels?.[0])}
        onLookup={places.lookUp}
        onLeave={() => window.close()}
      >
        <TopActs onRead={places.read} />
      </SearchBox>
      {repaired ? <Passing text={texts.notice.repaired} onDismiss={dismiss} /> : null}
      {failure}
      {query.trim() ? null : (
        <div class="popup-main">
          <Home page={page} places={places} reader={reader} asked={ASKED !== undefined} />
        </div>
      )}
      <KeyHelp keys={KEYS.home} />
      {footer}
    </main>
  );
}

/**
 * Gives the keyboard to a card that opens, and back to the line, or the search box, that opened it. What is returned
 * gives it to the search box: at once where the box stands there, else as soon as it is drawn, so that no key is lost.
 */
function useKeptFocus(place: Place | undefined): () => void {
  const left = useRef<number>(undefined);
  const before = useRef(place);
  const toSearch = useRef(false);
  if (!before.current && place) {
    const hits = [...document.querySelectorAll('[data-hit]')];
    left.current = hits.indexOf(document.activeElement as Element);
  }
  useLayoutEffect(() => {
    const was = before.current;
    before.current = place;
    if (place?.kind === 'card') focusOn('.card');
    else if (place?.kind === 'reader') focusOn('textarea');
    else if (was) {
      const line = document.querySelectorAll<HTMLElement>('[data-hit]')[left.current ?? -1];
      if (line && !toSearch.current) line.focus();
      else focusOn('[data-search]');
    }
    toSearch.current = false;
  }, [place]);
  return useCallback(() => {
    toSearch.current = !focusOn('[data-search]');
  }, []);
}

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}
