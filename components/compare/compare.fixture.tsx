import type { CompareView } from '../../lib/lookup/compare-view.ts';
import { type Fixture, log } from '../fixture.ts';
import { Compare } from './compare.tsx';
import { FOUR_THINGS, TWO_LEVELS } from './sample.ts';

const show =
  (view: CompareView, more: { onWide?: () => void } = {}) =>
  () => (
    <div class="rung">
      <Compare view={view} onOpen={log('open')} onUnpin={log('unpin')} onBack={log('back')} {...more} />
    </div>
  );
const only = (view: CompareView, columns: number): CompareView => ({
  columns: view.columns.slice(0, columns),
  rows: columns === 0 ? [] : view.rows.map((row) => ({ ...row, cells: row.cells.slice(0, columns) })),
});

export default {
  title: 'Compare',
  width: 720,
  states: {
    'Two levels of a scale': show(TWO_LEVELS),
    'Four things, one of them gone': show(FOUR_THINGS),
    'One thing': show(only(FOUR_THINGS, 1), { onWide: log('wide') }),
    'Nothing pinned': show(only(FOUR_THINGS, 0)),
  },
} satisfies Fixture;
