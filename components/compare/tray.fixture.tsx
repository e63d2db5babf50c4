import { type Fixture, log } from '../fixture.ts';
import { useTexts } from '../texts.tsx';
import { Tray } from './tray.tsx';

interface Shown {
  count: number;
  posting?: { isPinned: boolean };
  full?: boolean;
}

function Sample({ count, posting, full }: Shown) {
  const { pins } = useTexts();
  return (
    <div class="rung">
      <Tray
        count={count}
        onCompare={log('compare')}
        posting={posting && { ...posting, onToggle: log('posting') }}
        told={full ? pins.full(4) : undefined}
      />
    </div>
  );
}

const show = (shown: Shown) => () => <Sample {...shown} />;

export default {
  title: 'Tray',
  states: {
    'Nothing pinned, a posting': show({ count: 0, posting: { isPinned: false } }),
    'Two pinned': show({ count: 2 }),
    'Two pinned, this posting one of them': show({ count: 2, posting: { isPinned: true } }),
    'No room for another': show({ count: 4, posting: { isPinned: false }, full: true }),
  },
} satisfies Fixture;
