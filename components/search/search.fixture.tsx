import { FRAMES } from '../card/samples/sample.ts';
import { type Fixture, log } from '../fixture.ts';
import { SearchBox, type SearchResult } from './search-box.tsx';

const HITS: SearchResult[] = [
  {
    id: 'ladder:sdr',
    name: 'Sales Development Representative',
    label: 'SDR',
    kind: 'role',
    verdict: 'match',
    framework: FRAMES.ladder,
  },
  {
    id: 'sal:ccr',
    name: 'Customer Complaint Resolution',
    label: 'Customer Complaint Resolution',
    kind: 'term',
    verdict: 'possible',
    framework: FRAMES.salary,
  },
];

const show = (query: string, hits?: SearchResult[]) => () => (
  <div class="rung">
    <SearchBox
      query={query}
      hits={hits}
      onQuery={log('query')}
      onOpen={log('open')}
      onLookup={log('look up')}
    />
  </div>
);

export default {
  title: 'Search',
  states: {
    Empty: show(''),
    Results: show('sdr', HITS),
    'Nothing found': show('Vertriebsinnendienstmitarbeiterqualifizierungsbeauftragter', []),
  },
} satisfies Fixture;
