import { useId, useRef, useState } from 'preact/hooks';
import type { GivenFile } from '../../lib/import-worker/protocol.ts';
import { PasteBox, type Pasted } from './paste-box.tsx';
import { useFrameworkTexts } from './texts.tsx';

interface DropZoneProps {
  /** True while files are held over the page. */
  over: boolean;
  /** What to say where an organisation has switched this off; nothing can be brought in then. */
  locked?: string;
  /** Why the last try brought nothing to read. */
  problem?: string;
  /** What came of the last try, where that is no problem. */
  done?: string;
  /** A table to start from, to be saved. */
  template?: { name: string; url: string };
  onFiles: (files: GivenFile[]) => void;
  onPaste: (pasted: Pasted) => void;
}

/** Every way in: files dropped or chosen, a folder, a table from the clipboard. */
export function DropZone({ over, locked, problem, done, template, onFiles, onPaste }: DropZoneProps) {
  const { bring, template: words } = useFrameworkTexts();
  const [pasting, setPasting] = useState(false);
  const id = useId();
  if (locked !== undefined) return <p class="note">{locked || bring.locked}</p>;
  return (
    <div class="drop-zone" data-over={over ? '' : undefined}>
      <p class="drop-lead">{over ? bring.letGo : bring.lead}</p>
      <div class="drop-ways">
        <Picker text={bring.pick} main onFiles={onFiles} />
        <Picker text={bring.folder} folder onFiles={onFiles} />
        <button
          type="button"
          class="action"
          aria-expanded={pasting}
          aria-controls={id}
          onClick={() => setPasting(!pasting)}
        >
          {bring.paste}
        </button>
      </div>
      <div id={id} class="drop-paste">
        {pasting ? <PasteBox onPaste={onPaste} /> : null}
      </div>
      <p class={problem ? 'drop-said problem' : 'drop-said'} role="status">
        {problem ?? done ?? ''}
      </p>
      <p class="drop-formats">{bring.formats}</p>
      {template ? (
        <p class="drop-formats">
          <a href={template.url} download={template.name}>
            {words.link}
          </a>
        </p>
      ) : null}
      <p class="drop-privacy">{bring.privacy}</p>
    </div>
  );
}

interface PickerProps {
  text: string;
  main?: boolean;
  folder?: boolean;
  onFiles: (files: GivenFile[]) => void;
}

/** A button in front of the browser's own field, which looks like nothing of ours. */
function Picker({ text, main, folder, onFiles }: PickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={main ? 'action main' : 'action'} onClick={() => field.current?.click()}>
        {text}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        {...(folder ? { webkitdirectory: true } : {})}
        aria-label={text}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files can be chosen again, e.g. after they were mended.
          currentTarget.value = '';
          if (files.length === 0) return;
          onFiles(files.map((blob) => ({ name: blob.webkitRelativePath || blob.name, blob })));
        }}
      />
    </>
  );
}
