import type { ComponentChildren } from 'preact';
import { type Fixture, log } from '../fixture.ts';
import { Pressed } from '../pressed.tsx';
import { BackUp } from './back-up.tsx';
import { ExportPanel, type ExportState } from './export-panel.tsx';
import { ExportToggle } from './export-toggle.tsx';
import { Held, type HeldView } from './held.tsx';

const sheet = (children: ComponentChildren) => () => (
  <div class="rung sheet">
    <section>{children}</section>
  </div>
);
const ALLOWED = { redistribution: 'yes', restated: false } as const;
const file = (name: string) => ({ name, url: `#${name}` });
const panel = (state: ExportState) =>
  sheet(<ExportPanel title="World-class sales competencies" state={state} onFormat={log('format')} />);
const LOST = [
  { what: 'kinds', count: 517 },
  { what: 'source', count: 3 },
  { what: 'gaps', count: 19 },
  { what: 'pay', count: 1 },
  { what: 'places', count: 690 },
] as const;
const backUp = (made?: Parameters<typeof BackUp>[0]['made'], busy = false) =>
  sheet(<BackUp made={made} busy={busy} onMake={log('make')} onOpen={log('open')} />);
const HELD: HeldView = {
  at: Date.UTC(2026, 10, 22),
  settings: 4,
  rejections: { held: 12, added: 3 },
  drafts: { held: 1, replaced: 1 },
  frameworks: [
    { id: 'onet', title: 'O*NET 29.2', lang: 'en', revision: '29.2', replaces: '29.1' },
    { id: 'img', title: '<img src=x onerror=alert(1)>', lang: 'en', revision: '1' },
    { id: 'de', title: 'Absatzwirtschaftskompetenzentwicklungsmaßnahmen', lang: 'de', revision: '3' },
  ],
};
const held = (view: HeldView, busy = false) =>
  sheet(<Held held={view} busy={busy} onRestore={log('restore')} onLeave={log('leave')} />);

export default {
  title: 'Export and back-up',
  width: 720,
  states: {
    'Switched off by the organisation': sheet(
      <BackUp busy={false} off={{ make: true, open: true }} onMake={log('make')} onOpen={log('open')} />,
    ),
    Closed: sheet(<ExportToggle title="Sales ladder" onFormat={log('format')} onClose={log('close')} />),
    Opened: sheet(
      <Pressed on={['button']}>
        <ExportToggle title="Sales ladder" onFormat={log('format')} onClose={log('close')} />
      </Pressed>,
    ),
    'Own file': panel({ format: 'pack', made: { files: [file('astd.json')], lost: [], terms: ALLOWED } }),
    'Something is lost': panel({
      format: 'markdown',
      made: {
        files: [file('astd.md')],
        lost: [...LOST],
        terms: { redistribution: 'no', restated: true },
      },
    }),
    'Two files, no word on passing on': panel({
      format: 'csv',
      made: {
        files: [file('astd-competencies.csv'), file('astd-roles.csv')],
        lost: [...LOST],
        terms: { redistribution: 'unknown', restated: false },
      },
    }),
    'It failed': panel({ format: 'case', failed: true }),
    'No back-up yet': backUp(),
    'A back-up is written': backUp('making'),
    'A back-up is there': backUp(file('rung-back-up-2026-11-22.json')),
    'No back-up could be written': backUp('failed'),
    'What a back-up holds': held(HELD),
    'A back-up with nothing': held({
      at: Date.UTC(2026, 10, 22),
      rejections: { held: 0, added: 0 },
      drafts: { held: 0, replaced: 0 },
      frameworks: [],
    }),
    'It is restored': held(HELD, true),
  },
} satisfies Fixture;
