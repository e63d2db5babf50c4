import type { Fault } from '../../lib/edit/faults.ts';
import { type Fixture, log } from '../fixture.ts';
import { Editor } from './editor.tsx';
import { SAMPLE_DRAFT } from './sample-draft.ts';
import { Start, type Startable } from './start.tsx';

const sheet = (children: preact.ComponentChildren) => () => (
  <div class="rung sheet">
    <section>{children}</section>
  </div>
);
const editor = (faults: Fault[], saving = false) => (
  <Editor
    draft={SAMPLE_DRAFT}
    faults={faults}
    canUndo
    canRedo={false}
    saving={saving}
    makeKey={() => 'new'}
    onChange={log('change')}
    onPause={log('pause')}
    onUndo={log('undo')}
    onRedo={log('redo')}
    onSave={log('save')}
    onClose={log('close')}
  />
);
const HERE: Startable[] = [
  { id: 'ladder', title: 'Sales career ladder', lang: 'en-GB', own: false },
  { id: 'own-sample', title: 'Crumb Street bakery ladder', lang: 'en-GB', own: true },
];
const start = (more: Partial<Parameters<typeof Start>[0]> = {}) => (
  <Start
    drafts={[]}
    frameworks={HERE}
    busy={false}
    onEmpty={log('empty')}
    onGoOn={log('go on')}
    onDiscard={log('discard')}
    onEdit={log('edit')}
    onCopy={log('copy')}
    {...more}
  />
);

export default {
  title: 'Editor',
  width: 720,
  states: {
    'In the making': sheet(editor([])),
    'With faults': sheet(
      editor([
        { field: 'role head title', kind: 'name-twice', reason: '' },
        { field: 'competency dough aliases', kind: 'name-twice', reason: '' },
        { field: 'statement dough lead', kind: 'statement-twice', reason: '' },
        { field: 'fact lang', kind: 'language', reason: '' },
      ]),
    ),
    Saving: sheet(editor([], true)),
    Start: sheet(start({ drafts: [{ id: 'own-1', title: '' }] })),
    'More than it holds': sheet(
      start({
        refused: {
          title: 'Sales Support / Operations',
          lost: [
            { part: 'rubrics', count: 1 },
            { part: 'role-levels', count: 7 },
          ],
        },
      }),
    ),
    'Too large': sheet(start({ refused: { title: 'O*NET 29.2', size: 4120, most: 300 } })),
  },
} satisfies Fixture;
