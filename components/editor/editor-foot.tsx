import { useId } from 'preact/hooks';
import type { Fault } from '../../lib/edit/faults.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';

interface EditorFootProps {
  faults: Fault[];
  canUndo: boolean;
  canRedo: boolean;
  saving: boolean;
  onStep: (back: boolean) => void;
  onShow: (fault: Fault) => void;
  onSave: () => void;
  onClose: () => void;
}

/** Save with the reason why it has to wait, the steps back and forth, and the way out. */
export function EditorFoot(props: EditorFootProps) {
  const { faults, canUndo, canRedo, saving, onStep, onShow, onSave, onClose } = props;
  const { editor } = useFrameworkTexts();
  const reason = useId();
  const [first] = faults;
  return (
    <div class="edit-foot">
      <button
        type="button"
        class="action main"
        disabled={saving || first !== undefined}
        aria-describedby={reason}
        onClick={onSave}
      >
        {saving ? editor.saving : editor.save}
      </button>
      <button type="button" class="action" disabled={!canUndo || saving} onClick={() => onStep(true)}>
        {editor.undo}
      </button>
      <button type="button" class="action" disabled={!canRedo || saving} onClick={() => onStep(false)}>
        {editor.redo}
      </button>
      <button type="button" class="action" disabled={saving} onClick={onClose}>
        {editor.close}
      </button>
      <p class="edit-reason">
        <span id={reason}>{first ? editor.faultCount(faults.length) : editor.keptDraft}</span>{' '}
        {first ? (
          <button type="button" class="link" onClick={() => onShow(first)}>
            {editor.toFault}
          </button>
        ) : null}
      </p>
    </div>
  );
}
