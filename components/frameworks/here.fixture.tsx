import { type Fixture, log } from '../fixture.ts';
import { Pressed } from '../pressed.tsx';
import { type HereRow, InstalledList } from './installed-list.tsx';
import { Room } from './room.tsx';

const row = (id: string, title: string, more: Partial<HereRow> = {}): HereRow => ({
  id,
  title,
  lang: 'en-GB',
  own: false,
  enabled: true,
  roles: 10,
  competencies: 1,
  statements: 1240,
  attribution: 'The publisher of the framework',
  revision: '2026-05',
  aside: 0,
  ...more,
});
const BUNDLED = [row('ladder', 'Sales career ladder'), row('astd', 'World-class sales competencies')];
const OWN = [
  row('onet', 'O*NET 29.2', { own: true, previous: '29.1', savedAt: Date.UTC(2026, 4, 3), aside: 3 }),
  row('kauf', 'Rahmenwerk für Absatzwirtschaftskompetenzentwicklungsmaßnahmen', {
    own: true,
    enabled: false,
    lang: 'de',
  }),
];

const sheet = (children: preact.ComponentChildren) => () => (
  <div class="rung sheet">
    <section>{children}</section>
  </div>
);
const list = (rows: HereRow[], busy?: string) => (
  <InstalledList rows={rows} busy={busy} onBack={log('back')} onRemove={log('remove')} />
);

export default {
  title: 'Frameworks here',
  width: 720,
  states: {
    'Some of one’s own': sheet(list([...OWN, ...BUNDLED])),
    'None of one’s own': sheet(list(BUNDLED)),
    'Before one goes': sheet(
      <Pressed on={['[data-framework="onet"] button:last-of-type']}>{list([...OWN, ...BUNDLED])}</Pressed>,
    ),
    'One is going': sheet(list([...OWN, ...BUNDLED], 'onet')),
    'Room, not promised': sheet(
      <Room usage={48_300_000} quota={12_400_000_000} kept={false} refused={false} onAsk={log('ask')} />,
    ),
    'Room, refused': sheet(<Room usage={700_000} kept={false} refused onAsk={log('ask')} />),
    'Room, promised': sheet(<Room usage={1_000} quota={2e9} kept refused={false} onAsk={log('ask')} />),
    'Room, not told': sheet(<Room refused={false} onAsk={log('ask')} />),
  },
} satisfies Fixture;
