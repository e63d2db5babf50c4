import type { Texts } from '../../lib/texts/texts.ts';
import { type Fixture, log } from '../fixture.ts';
import { useTexts } from '../texts.tsx';
import { Delayed } from './delayed.tsx';
import { Mended } from './mended.tsx';
import { ErrorNotice, Notice } from './notice.tsx';
import { StoreTrouble } from './store-trouble.tsx';

interface StateProps {
  text: (texts: Texts) => string;
  action?: (texts: Texts) => string;
}

function State({ text, action }: StateProps) {
  const texts = useTexts();
  return (
    <div class="rung">
      <Notice text={text(texts)} action={action?.(texts)} onAction={log('action')} />
    </div>
  );
}

const show = (text: StateProps['text'], action?: StateProps['action']) => () => (
  <State text={text} action={action} />
);

const LOST = [
  { title: 'Warehouse Ladder', revision: '2026-03' },
  { title: 'Made-up trades', revision: 'b', part: true as const },
];

const mended = (repaired: boolean, lost: typeof LOST) => () => (
  <div class="rung">
    <Mended repaired={repaired} lost={lost} backUps="#back-up" onDismiss={log('dismiss')} />
  </div>
);

const trouble = (state: string) => () => (
  <div class="rung">
    <StoreTrouble state={state} onRebuild={log('rebuild')} />
  </div>
);

function Loading() {
  const { findings } = useTexts();
  return (
    <div class="rung">
      <Delayed>
        <Notice text={findings.loading} />
      </Delayed>
    </div>
  );
}

function Failure() {
  const { errors } = useTexts();
  return (
    <div class="rung">
      <ErrorNotice message={errors.internal} onRetry={log('retry')} />
    </div>
  );
}

export default {
  title: 'Notice',
  states: {
    'A database that does not answer': trouble('unavailable'),
    'A database of a newer version': trouble('newer'),
    Empty: show(({ findings }) => findings.empty),
    'No access': show(
      ({ findings }) => findings.noAccess('jobs.example.com'),
      ({ site }) => site.always,
    ),
    'Off limits': show(({ findings }) => findings.offLimits),
    'Paused here': show(
      ({ findings }) => findings.pausedHere('jobs.example.com'),
      ({ site }) => site.onHere,
    ),
    Rebuilding: show(({ findings }) => findings.rebuilding),
    Broken: show(
      ({ findings }) => findings.broken,
      ({ findings }) => findings.rebuild,
    ),
    Newer: show(({ findings }) => findings.newer),
    Mended: mended(true, []),
    'Mended with losses': mended(true, LOST),
    Lost: mended(false, LOST.slice(0, 1)),
    Loading,
    Failure,
  },
} satisfies Fixture;
