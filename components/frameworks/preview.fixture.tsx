import type { Preview as View } from '../../lib/import-worker/protocol.ts';
import { type Fixture, log } from '../fixture.ts';
import { Pressed } from '../pressed.tsx';
import { Preview } from './preview.tsx';
import { LIFT_CREW, NOTHING, REFUSAL, TRADES } from './sample-preview.ts';
import { LADDER_TABLE, MATRIX_TABLE, TITLES_TABLE } from './sample-tables.ts';
import type { DismissalFate } from './update-view.tsx';

const show =
  (preview: View, aside: Record<string, DismissalFate> = {}, open = false) =>
  () => (
    <div class="rung sheet">
      <section>
        <Pressed on={open ? ['summary'] : []}>
          <Preview
            preview={preview}
            aside={aside}
            onMap={log('map')}
            onSave={log('save')}
            onLeave={log('leave')}
          />
        </Pressed>
      </section>
    </div>
  );

export default {
  title: 'Import preview',
  width: 720,
  states: {
    'One framework': show({ ...NOTHING, frameworks: [LIFT_CREW] }),
    'An update and another': show(
      { ...NOTHING, frameworks: [TRADES, LIFT_CREW] },
      { trades: { moved: 2, orphaned: ['Rope work'] } },
    ),
    'Everything open': show({ ...NOTHING, frameworks: [TRADES] }, {}, true),
    'The same again': show({
      ...NOTHING,
      frameworks: [{ ...TRADES, unused: [], skipped: [], problems: [], revision: 'v.25.11' }],
    }),
    'A table': show({
      ...NOTHING,
      tables: [LADDER_TABLE],
      frameworks: [{ ...LIFT_CREW, importer: 'table', title: 'Our sales skills', scales: [] }],
    }),
    'A table to be told': show({ ...NOTHING, tables: [{ ...LADDER_TABLE, sure: false }] }),
    'A table of job titles': show({ ...NOTHING, tables: [TITLES_TABLE] }),
    'A skill matrix': show({ ...NOTHING, tables: [MATRIX_TABLE] }, {}, true),
    Refused: show({
      ...NOTHING,
      refusals: [REFUSAL],
      unknown: [{ file: 'holiday.txt', reason: 'no importer knows this format' }],
    }),
  },
} satisfies Fixture;
