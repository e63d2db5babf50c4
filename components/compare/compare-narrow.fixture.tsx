import { type Fixture, log } from '../fixture.ts';
import { Compare } from './compare.tsx';
import { FOUR_THINGS, TWO_LEVELS } from './sample.ts';

const show = (view: typeof TWO_LEVELS) => () => (
  <div class="rung">
    <Compare
      view={view}
      onOpen={log('open')}
      onUnpin={log('unpin')}
      onBack={log('back')}
      onForward={log('forward')}
      onWide={log('wide')}
    />
  </div>
);

export default {
  title: 'Compare in a popup',
  states: { 'Two levels': show(TWO_LEVELS), 'Four things': show(FOUR_THINGS) },
} satisfies Fixture;
