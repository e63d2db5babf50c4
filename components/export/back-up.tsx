import { useRef } from 'preact/hooks';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { Download, type ReadyFile } from './export-panel.tsx';

interface BackUpProps {
  /** `making` while the file is written. */
  made?: ReadyFile | 'making' | 'failed';
  /** True while a back-up is read or restored: both buttons wait. */
  busy: boolean;
  /** What the organisation has switched off; the sentences that say so stand below. */
  off?: { make: boolean; open: boolean };
  onMake: () => void;
  onOpen: (file: File) => void;
}

/** One file with everything that is the user's: the way out and the way back. */
export function BackUp({ made, busy, off, onMake, onOpen }: BackUpProps) {
  const { backUp, export: words, policy } = useFrameworkTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="back-up">
      <p class="soft">{backUp.holds}</p>
      <p class="soft">{backUp.holdsNot}</p>
      <div class="back-up-acts">
        <button
          type="button"
          class="action"
          disabled={off?.make || busy || made === 'making'}
          onClick={onMake}
        >
          {backUp.make}
        </button>
        <button
          type="button"
          class="action"
          disabled={off?.open || busy}
          data-open-back-up
          onClick={() => field.current?.click()}
        >
          {backUp.open}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={backUp.open}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again, e.g. after something else was changed.
            currentTarget.value = '';
            if (file) onOpen(file);
          }}
        />
      </div>
      {off?.make ? <p class="note">{policy.exportOff}</p> : null}
      {off?.open ? <p class="note">{policy.importOff}</p> : null}
      <div role="status" class="back-up-acts">
        {made === 'making' ? <p class="soft">{words.making}</p> : null}
        {made === 'failed' ? <p class="export-failed">{words.failed}</p> : null}
        {typeof made === 'object' ? <Download file={made} /> : null}
      </div>
    </div>
  );
}
