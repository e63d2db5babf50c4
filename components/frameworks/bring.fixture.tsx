import { type Fixture, log } from '../fixture.ts';
import { Pressed } from '../pressed.tsx';
import { DropZone } from './drop-zone.tsx';
import { Reading } from './reading.tsx';
import { Saved } from './saved.tsx';

const sheet = (children: preact.ComponentChildren) => () => (
  <div class="rung sheet">
    <section>{children}</section>
  </div>
);
const zone = (more: { over?: boolean; locked?: string; problem?: string }) => (
  <DropZone
    over={false}
    template={{ name: 'my-framework.csv', url: '#template' }}
    {...more}
    onFiles={log('files')}
    onPaste={log('paste')}
  />
);

export default {
  title: 'Bring in',
  width: 720,
  states: {
    'Ways in': sheet(zone({})),
    'Files held over it': sheet(zone({ over: true })),
    'A table to paste': sheet(<Pressed on={['[aria-expanded]']}>{zone({})}</Pressed>),
    'Switched off': sheet(zone({ locked: '' })),
    'Before the first word': sheet(<Reading job="read" onCancel={log('cancel')} />),
    Reading: sheet(
      <Reading
        job="read"
        progress={{
          stage: 'read',
          file: 'db_30_3_text/Essential Skills and other long names of files.txt',
          at: 12,
          of: 45,
          share: 0.27,
        }}
        onCancel={log('cancel')}
      />,
    ),
    Saving: sheet(<Reading job="save" progress={{ stage: 'write', share: 0.6 }} onCancel={log('cancel')} />),
    'Going back': sheet(<Reading job="undo" progress={{ stage: 'compile', share: 0.4 }} />),
    Saved: sheet(
      <Saved
        titles={['Lift installation crew leads']}
        sample="Lift installation crew lead"
        onUndo={log('undo')}
        onAgain={log('again')}
        onLookUp={log('look up')}
      />,
    ),
  },
} satisfies Fixture;
