import { useState } from 'preact/hooks';
import { InstalledList } from '../../components/frameworks/installed-list.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { ErrorNotice } from '../../components/notice/notice.tsx';
import { useTexts } from '../../components/texts.tsx';
import { EditAct } from './edit-act.tsx';
import { ExportAct } from './export-act.tsx';
import { importWorker } from './import-worker.ts';
import { usePageState } from './page-state.ts';
import { troubleOf } from './trouble.ts';

/** The frameworks that are here, with the ways back and out of those that came from the user. */
export function ListSection() {
  const texts = useTexts();
  const words = useFrameworkTexts();
  const { here, off, changed } = usePageState();
  const [busy, setBusy] = useState<string>();
  const [done, setDone] = useState('');
  const [error, setError] = useState<unknown>();
  const { frameworks, store } = here;

  const change = async (id: string, doing: () => Promise<unknown>, sentence: (title: string) => string) => {
    const title = frameworks?.find((one) => one.id === id)?.title ?? id;
    setBusy(id);
    setDone('');
    setError(undefined);
    try {
      await doing();
      setDone(sentence(title));
    } catch (failure) {
      setError(failure);
    } finally {
      await changed();
      setBusy(undefined);
    }
  };
  const ignore = () => undefined;
  const failure = error ?? here.error;
  return (
    <section aria-labelledby="here">
      <h2 id="here">{words.shell.list}</h2>
      {failure ? <ErrorNotice message={troubleOf(failure, words, texts)} /> : null}
      {store === 'rebuilding' ? <p class="note">{texts.findings.rebuilding}</p> : null}
      {store === 'newer' ? <p class="note trouble">{texts.findings.newer}</p> : null}
      {store === 'unavailable' ? (
        <div class="note trouble">
          <p>{texts.findings.broken}</p>
          <button type="button" class="action" onClick={here.rebuild}>
            {texts.findings.rebuild}
          </button>
        </div>
      ) : null}
      <p class="here-done" role="status">
        {done}
      </p>
      {off.export ? <p class="note">{words.policy.exportOff}</p> : null}
      {frameworks ? (
        <InstalledList
          rows={frameworks}
          busy={busy}
          onBack={(id) => void change(id, () => importWorker.undo(id, ignore), words.here.wentBack)}
          onRemove={(id) => void change(id, () => importWorker.remove([id], ignore), words.here.removed)}
          more={({ id, title, own }) => (
            <>
              {own && !off.import ? <EditAct id={id} title={title} /> : null}
              <ExportAct id={id} title={title} />
            </>
          )}
        />
      ) : null}
    </section>
  );
}
