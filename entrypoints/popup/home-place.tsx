import type { ComponentChildren } from 'preact';
import { SearchBox, type SearchResult } from '../../components/search/search-box.tsx';
import { useTexts } from '../../components/texts.tsx';
import type { usePage } from '../../lib/ui/use-page.ts';
import type { Places } from '../../lib/ui/use-places.ts';
import type { useReader } from '../../lib/ui/use-reader.ts';
import { Home } from './home.tsx';
import { TopActs } from './top-acts.tsx';
import { useLater } from './use-later.ts';

const loadMended = () => import('./mended-place.tsx');

interface HomePlaceProps {
  page: ReturnType<typeof usePage>;
  places: Places<unknown>;
  reader: ReturnType<typeof useReader>;
  search: { query: string; setQuery: (query: string) => void; hits: SearchResult[] | undefined };
  asked: boolean;
  beside: boolean;
  failure: ComponentChildren;
}

/** The first view: the search box, and what the page in front holds. */
export function HomePlace({ page, places, reader, search, asked, beside, failure }: HomePlaceProps) {
  const texts = useTexts();
  // Rarely anything is to be said of repairs, and the list does not wait for it.
  const { MendedPlace } = useLater(loadMended, 'idle') ?? {};
  const { query, setQuery, hits } = search;
  return (
    <>
      <h1 class="unseen">{texts.name}</h1>
      <SearchBox
        query={query}
        hits={hits}
        onQuery={setQuery}
        onOpen={({ id, levels }) => places.openEntity(id, levels?.[0])}
        onLookup={places.lookUp}
        onLeave={beside ? undefined : () => window.close()}
      >
        <TopActs onRead={places.read} beside={beside || asked} />
      </SearchBox>
      {MendedPlace ? <MendedPlace /> : null}
      {failure}
      {query.trim() ? null : (
        <div class="popup-main">
          <Home page={page} places={places} reader={reader} asked={asked} />
        </div>
      )}
    </>
  );
}
