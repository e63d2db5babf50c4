import { en } from '../../lib/texts/en.ts';
import { type Fixture, log } from '../fixture.ts';
import { Delayed } from './delayed.tsx';
import { ErrorNotice, Notice } from './notice.tsx';
import { Passing } from './passing.tsx';

const show = (text: string, action?: string) => () => (
  <div class="rung">
    <Notice text={text} action={action} onAction={log('action')} />
  </div>
);

export default {
  title: 'Notice',
  states: {
    Empty: show(en.findings.empty),
    'No access': show(en.findings.noAccess('jobs.example.com'), en.site.always),
    'Off limits': show(en.findings.offLimits),
    'Paused here': show(en.findings.pausedHere('jobs.example.com'), en.site.onHere),
    Rebuilding: show(en.findings.rebuilding),
    Broken: show(en.findings.broken, en.findings.rebuild),
    Mended: () => (
      <div class="rung">
        <Passing text={en.notice.repaired} onDismiss={log('dismiss')} />
      </div>
    ),
    Loading: () => (
      <div class="rung">
        <Delayed>
          <Notice text={en.findings.loading} />
        </Delayed>
      </div>
    ),
    Failure: () => (
      <div class="rung">
        <ErrorNotice message={en.errors.unknown} onRetry={log('retry')} />
      </div>
    ),
  },
} satisfies Fixture;
