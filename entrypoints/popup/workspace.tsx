import { useCallback, useEffect, useState } from 'preact/hooks';
import { newMemory } from '../../components/card/card-memory.ts';
import { Tray } from '../../components/compare/tray.tsx';
import { KeyHelp } from '../../components/keys/key-help.tsx';
import { useListKeys } from '../../components/keys/use-list-keys.ts';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { pinOfPosting } from '../../lib/state/pins.ts';
import { messageOf } from '../../lib/ui/message-of.ts';
import { askedText, asksToCompare, isTabNamed } from '../../lib/ui/tab.ts';
import { readPageEarly, usePage } from '../../lib/ui/use-page.ts';
import { usePins } from '../../lib/ui/use-pins.ts';
import { usePlaces } from '../../lib/ui/use-places.ts';
import { useReader } from '../../lib/ui/use-reader.ts';
import { useSearch } from '../../lib/ui/use-search.ts';
import { HomePlace } from './home-place.tsx';
import { keysAt } from './keys-at.ts';
import { SiteLine } from './site-line.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLater } from './use-later.ts';

const ASKED = askedText();
const loadTopPlace = () => import('./top-place.tsx');
readPageEarly();

/**
 * All that the popup and the panel beside a page show: the page's findings with a search box above, cards on top of
 * them, and below them what is pinned.
 * @param beside true where it stays open and follows the tab in front
 */
export function Workspace({ beside = false }: { beside?: boolean }) {
  const texts = useTexts();
  const page = usePage(beside && !isTabNamed());
  const places = usePlaces(newMemory);
  const reader = useReader();
  const [query, setQuery] = useState(ASKED ?? '');
  const search = useSearch(query);
  const { home, back, forward, lookUp, compare } = places;
  const { TopPlace } = useLater(loadTopPlace, places.place ? 'now' : 'idle') ?? {};
  const place = TopPlace && places.place;
  const pins = usePins(place?.kind === 'card' ? place.memory : place?.kind);

  useEffect(() => {
    if (ASKED?.trim()) lookUp(ASKED);
    if (asksToCompare()) compare();
  }, [lookUp, compare]);
  const focusSearch = useKeptFocus(place);
  const toSearch = useCallback(() => {
    home();
    focusSearch();
  }, [home, focusSearch]);

  const { tabId } = page;
  const title = page.findings?.title?.text;
  const posting =
    !place && !query.trim() && tabId !== undefined && title
      ? {
          isPinned: pinOfPosting(pins.pins, tabId, title) !== undefined,
          onToggle: () => pins.togglePosting(tabId, title),
        }
      : undefined;
  useListKeys({ onSearch: toSearch, onBack: back, onForward: forward, onPin: posting?.onToggle });

  const error = places.error ?? (place ? undefined : search.error);
  const failure = error ? <ErrorNotice message={messageOf(error, texts)} /> : null;
  const shown = { beside, place, reader, isAhead: places.isAhead, canPin: posting !== undefined };
  return (
    <main class={classesFor(beside, place?.kind)}>
      {place && TopPlace ? (
        <TopPlace
          place={place}
          places={places}
          reader={reader}
          pins={pins}
          failure={failure}
          beside={beside}
        />
      ) : (
        <HomePlace
          page={page}
          places={places}
          reader={reader}
          search={{ query, setQuery, hits: search.hits }}
          asked={ASKED !== undefined}
          beside={beside}
          failure={failure}
        />
      )}
      <div class={place ? 'popup-foot' : 'popup-foot kept'}>
        {place?.kind === 'compare' ? null : (
          <Tray
            count={pins.keys.length}
            onCompare={compare}
            posting={posting}
            told={posting && pins.outcome === 'full' ? texts.pins.full(pins.max) : undefined}
          />
        )}
        <KeyHelp keys={keysAt(shown)} />
        {place || ASKED !== undefined ? null : <SiteLine page={page} />}
      </div>
    </main>
  );
}

function classesFor(beside: boolean, kind: string | undefined): string {
  return ['rung', 'popup', ...(beside ? ['beside'] : []), ...(kind === 'compare' ? ['wide'] : [])].join(' ');
}
