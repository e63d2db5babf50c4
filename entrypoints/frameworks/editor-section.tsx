import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Editor } from '../../components/editor/editor.tsx';
import { LostParts, Start } from '../../components/editor/start.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { type DraftWords, freshKey } from '../../lib/edit/draft.ts';
import { useEditor } from '../../lib/ui/frameworks/use-editor.ts';
import { importWorker } from './import-worker.ts';
import { usePageState } from './page-state.ts';
import { troubleOf } from './trouble.ts';

/** Making a framework of one's own, or changing one. */
export function EditorSection({ locked }: { locked?: string }) {
  const texts = useTexts();
  const words = useFrameworkTexts();
  const { editor } = words;
  const { here, toEdit, askEdit, changed } = usePageState();
  const draftWords = useMemo((): DraftWords => ({ ...editor, lang: texts.lang }), [editor, texts.lang]);
  const made = useEditor(importWorker, draftWords, { changed, copyTitle: editor.copyTitle });
  const { editing, at, drafts } = made;
  const { draft } = editing;
  const panel = usePanelFocus(draft === undefined, at.saved !== undefined);
  useAsked(toEdit, (id) => {
    askEdit(undefined);
    // A draft that is open stays open, as it is not saved.
    if (!draft) made.edit(id);
    panel.current?.scrollIntoView({ block: 'start' });
    panel.current?.querySelector<HTMLElement>('[data-field="fact title"], [data-start]')?.focus();
  });
  const frameworks = here.frameworks ?? [];
  const { note, saved, discarded } = at;
  return (
    <section aria-labelledby="make">
      <h2 id="make">{editor.heading}</h2>
      <p class="soft">{editor.lead}</p>
      {at.error ? <ErrorNotice message={troubleOf(at.error, words, texts)} /> : null}
      <div ref={panel}>
        {draft ? (
          <>
            {Array.isArray(note) ? (
              <div class="note">
                <p>{editor.left}</p>
                <LostParts lost={note} />
              </div>
            ) : null}
            <Editor
              draft={draft}
              faults={editing.faults}
              canUndo={editing.canUndo}
              canRedo={editing.canRedo}
              saving={at.busy}
              note={typeof note === 'string' ? editor[note] : undefined}
              makeKey={freshKey}
              onChange={editing.change}
              onPause={editing.pause}
              onUndo={editing.undo}
              onRedo={editing.redo}
              onSave={() => made.save(draft, !frameworks.some(({ id }) => id === draft.id))}
              onClose={() => void made.close()}
            />
          </>
        ) : (
          <>
            {saved ? (
              <div class="note edit-draft" tabIndex={-1} data-saved>
                <p role="status">{editor.saved(saved.title)}</p>
                <button type="button" class="action" onClick={() => made.takeBack(saved)}>
                  {editor.takeBack}
                </button>
                <button type="button" class="action" onClick={() => made.edit(saved.draft.id)}>
                  {editor.editAgain}
                </button>
              </div>
            ) : null}
            {discarded ? (
              <div class="note edit-draft">
                <p role="status">{editor.discarded(discarded.facts.title.trim() || editor.untitled)}</p>
                <button type="button" class="action" onClick={() => void made.bringBack(discarded)}>
                  {editor.bringBack}
                </button>
              </div>
            ) : null}
            <Start
              drafts={drafts.map(({ id, facts }) => ({ id, title: facts.title.trim() }))}
              frameworks={frameworks}
              locked={locked}
              busy={at.busy}
              refused={at.refused}
              onEmpty={made.empty}
              onGoOn={made.goOn}
              onDiscard={(id) => void made.discard(id)}
              onEdit={made.edit}
              onCopy={made.copy}
            />
          </>
        )}
      </div>
    </section>
  );
}

/** Does what the list asks for, once for each time that it asks. */
function useAsked(id: string | undefined, open: (id: string) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    if (id !== undefined) latest.current(id);
  }, [id]);
}

/** Whoever pressed a button that is gone with its step stands at the beginning of the next one. */
function usePanelFocus(isStart: boolean, isSaved: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  const before = useRef(isStart);
  useLayoutEffect(() => {
    if (before.current === isStart) return;
    before.current = isStart;
    const first = isStart ? (isSaved ? '[data-saved]' : '[data-start]') : '[data-field="fact title"]';
    panel.current?.querySelector<HTMLElement>(first)?.focus();
  }, [isStart, isSaved]);
  return panel;
}
