import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DropZone } from '../../components/frameworks/drop-zone.tsx';
import { Preview } from '../../components/frameworks/preview.tsx';
import { Reading } from '../../components/frameworks/reading.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { isClutter } from '../../lib/import/source/file.ts';
import type { GivenFile } from '../../lib/import-worker/protocol.ts';
import { MAX_IMPORT_FILES } from '../../lib/limits.ts';
import { dismissalFate } from '../../lib/ui/frameworks/dismissal-fates.ts';
import { droppedFiles } from '../../lib/ui/frameworks/dropped-files.ts';
import { pastedFile } from '../../lib/ui/frameworks/pasted-file.ts';
import { type BringIn, useBringIn } from '../../lib/ui/frameworks/use-bring-in.ts';
import { useDrop } from '../../lib/ui/frameworks/use-drop.ts';
import { usePaste } from '../../lib/ui/frameworks/use-paste.ts';
import { useTemplate } from '../../lib/ui/frameworks/use-template.ts';
import { importWorker } from './import-worker.ts';
import { usePageState } from './page-state.ts';
import { SavedPanel } from './saved-panel.tsx';
import { troubleOf } from './trouble.ts';
import { useSaid } from './use-said.ts';

/** Bringing frameworks in: every way in, how far it is, what is in the files, and what was saved. */
export function BringSection({ locked }: { locked?: string }) {
  const texts = useTexts();
  const words = useFrameworkTexts();
  const { here, room, changed } = usePageState();
  const bringing = useBringIn(importWorker, changed);
  const { state } = bringing;
  const [empty, setEmpty] = useState<string>();
  const panel = usePanelFocus(state.at);
  const said = useSaid(state);
  const template = useTemplate(words.template);

  const read = (files: GivenFile[] | 'too-many') => {
    const isTooMany =
      files === 'too-many' || files.filter(({ name }) => !isClutter(name)).length > MAX_IMPORT_FILES;
    const tooMany = words.bring.tooMany(MAX_IMPORT_FILES);
    setEmpty(isTooMany ? tooMany : files.length === 0 ? words.bring.noFile : undefined);
    if (!isTooMany && files.length > 0) bringing.read(files);
  };
  const paste = (pasted: { text: string; html: string }) => {
    const file = pastedFile(pasted, words.bring.pasteName);
    setEmpty(file ? undefined : words.bring.noText);
    if (file) bringing.read([file]);
  };
  const isOpen = locked === undefined && state.at !== 'working';
  const over = useDrop(
    isOpen
      ? (transfer) => void droppedFiles(transfer).then(read, () => setEmpty(words.bring.noFile))
      : undefined,
  );
  usePaste(
    isOpen
      ? (data) => {
          if (data.files.length > 0) read([...data.files].map((blob) => ({ name: blob.name, blob })));
          else paste({ text: data.getData('text/plain'), html: data.getData('text/html') });
        }
      : undefined,
  );
  const error = 'error' in state && state.error ? troubleOf(state.error, words, texts) : undefined;
  return (
    <section aria-labelledby="bring-in">
      <h2 id="bring-in">{words.shell.bring}</h2>
      <p class="unseen" role="status">
        {said}
      </p>
      <div class="bring-panel" ref={panel} data-at={state.at} data-over={over ? '' : undefined}>
        {error && state.at !== 'start' ? <ErrorNotice message={error} /> : null}
        {state.at === 'start' ? (
          <DropZone
            over={over}
            locked={locked}
            problem={error ?? empty}
            done={endOf(state, words)}
            onFiles={read}
            template={template}
            onPaste={paste}
          />
        ) : null}
        {state.at === 'working' ? (
          <Reading
            job={state.job}
            progress={state.progress}
            onCancel={state.job === 'undo' ? undefined : bringing.cancel}
          />
        ) : null}
        {state.at === 'preview' ? (
          <Preview
            preview={state.preview}
            aside={Object.fromEntries(
              state.preview.frameworks.flatMap(({ id, update }) =>
                update ? [[id, dismissalFate(id, update, here.rejections)]] : [],
              ),
            )}
            onMap={bringing.map}
            onSave={(ids) => {
              const isLarge = state.preview.frameworks.some(({ id, large }) => large && ids.includes(id));
              // Inside the click, or the browser would not ask.
              if (isLarge && room.kept !== true) room.ask();
              bringing.save(ids);
            }}
            onLeave={bringing.leave}
          />
        ) : null}
        {state.at === 'saved' ? (
          <SavedPanel saved={state.saved} onUndo={bringing.undo} onAgain={bringing.leave} />
        ) : null}
      </div>
    </section>
  );
}

function endOf(state: BringIn & { at: 'start' }, words: ReturnType<typeof useFrameworkTexts>) {
  if (state.ended === 'cancelled') return words.reading.cancelled;
  return state.ended === 'undone' ? words.saved.undone : undefined;
}

/** Whoever pressed a button that is gone with its step stands at the beginning of the next one. */
function usePanelFocus(at: BringIn['at']) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useLayoutEffect(() => {
    if (before.current === at) return;
    before.current = at;
    const active = document.activeElement;
    if (active && active !== document.body && !panel.current?.contains(active)) return;
    const first = panel.current?.querySelector<HTMLElement>('h3, .drop-lead');
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }, [at]);
  return panel;
}
