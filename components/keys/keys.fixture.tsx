import type { Fixture } from '../fixture.ts';
import { KeyHelp, type KeyName } from './key-help.tsx';

const show = (keys: KeyName[]) => () => (
  <div class="rung">
    <KeyHelp keys={keys} />
  </div>
);

export default {
  title: 'Keys',
  states: {
    List: show(['search', 'move', 'open', 'close']),
    Card: show(['levels', 'changes', 'copy', 'pin', 'back', 'forward', 'close']),
    All: show(['search', 'move', 'open', 'levels', 'changes', 'copy', 'pin', 'back', 'forward', 'close']),
  },
} satisfies Fixture;
