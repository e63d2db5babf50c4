import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Draft, type DraftWords, emptyDraft, freshKey, MAX_EDITED } from '../../edit/draft.ts';
import { draftOf } from '../../edit/open-pack.ts';
import { type Lost, partsLost, sizeOf } from '../../edit/parts-lost.ts';
import { packOf } from '../../edit/to-pack.ts';
import type { ImportWorker } from '../../import-worker/client.ts';
import { parsePack } from '../../pack/check.ts';
import type { FrameworkPack } from '../../pack/pack.ts';
import { dropDraft, keepDraft, readDrafts, watchDrafts } from '../../state/drafts.ts';
import { useDraft } from '../use-draft.ts';

export type Refused = { title: string; lost: Lost[] } | { title: string; size: number; most: number };
/** What was saved last, so that it can be taken back. */
interface Saved {
  draft: Draft;
  title: string;
  isNew: boolean;
}

/** Where the editor stands besides its draft. */
interface At {
  busy: boolean;
  error?: unknown;
  refused?: Refused;
  saved?: Saved;
  discarded?: Draft;
  note?: 'restored' | 'takenBack' | Lost[];
}

const AT_REST: At = { busy: false };

/** The editor: what it opens, what it keeps and what it saves. @param changed called after the store has changed */
export function useEditor(
  importWorker: ImportWorker,
  words: DraftWords,
  { changed, copyTitle }: { changed: () => Promise<unknown>; copyTitle: (title: string) => string },
) {
  const editing = useDraft(words);
  const [at, setAt] = useState<At>(AT_REST);
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const look = useCallback(() => readDrafts().then(setDrafts), []);
  useEffect(() => {
    void look();
    return watchDrafts(() => void look());
  }, [look]);

  const open = (draft: Draft, note?: At['note']) => {
    setAt({ ...AT_REST, ...(note ? { note } : {}) });
    editing.open(draft);
  };
  const work = async (doing: () => Promise<void>) => {
    setAt({ busy: true });
    try {
      await doing();
    } catch (error) {
      setAt({ busy: false, error });
    }
  };
  const withPack = (id: string, doing: (pack: FrameworkPack) => void) =>
    work(async () => {
      const [given] = await importWorker.packs([id], () => undefined);
      const parsed = parsePack(given, id);
      if (!parsed.ok || parsed.pack.kind !== 'framework') return setAt(AT_REST);
      const { pack } = parsed;
      const size = sizeOf(pack);
      if (size <= MAX_EDITED) doing(pack);
      else setAt({ busy: false, refused: { title: pack.title, size, most: MAX_EDITED } });
    });

  return {
    editing,
    at,
    drafts,
    empty: () => open(emptyDraft(words, freshKey)),
    goOn: (id: string) => {
      const draft = drafts.find((one) => one.id === id);
      if (draft) open(draft, 'restored');
    },
    discard: async (id: string) => {
      const discarded = drafts.find((one) => one.id === id);
      await dropDraft(id);
      await look();
      setAt({ busy: false, ...(discarded ? { discarded } : {}) });
    },
    bringBack: async (draft: Draft) => {
      await keepDraft(draft);
      await look();
      setAt(AT_REST);
    },
    edit: (id: string) => {
      const draft = drafts.find((one) => one.id === id);
      if (draft) return open(draft, 'restored');
      return void withPack(id, (pack) => {
        const lost = partsLost(pack, words);
        if (lost.length === 0) open(draftOf(pack));
        else setAt({ busy: false, refused: { title: pack.title, lost } });
      });
    },
    copy: (id: string) =>
      void withPack(id, (pack) => {
        const lost = partsLost(pack, words);
        const draft = draftOf(pack);
        const facts = { ...draft.facts, title: copyTitle(pack.title), short: '' };
        open({ ...draft, id: `own-${freshKey()}`, facts }, lost.length > 0 ? lost : undefined);
      }),
    close: async () => {
      editing.close();
      setAt(AT_REST);
      await look();
    },
    save: (draft: Draft, isNew: boolean) =>
      void work(async () => {
        await importWorker.keep([packOf(draft, words)], () => undefined);
        await dropDraft(draft.id);
        await Promise.all([changed(), look()]);
        editing.close();
        setAt({ busy: false, saved: { draft, isNew, title: draft.facts.title.trim() } });
      }),
    /** Undoes the last save: the revision before answers again, and the draft is open. */
    takeBack: ({ draft, isNew }: Saved) =>
      void work(async () => {
        if (isNew) await importWorker.remove([draft.id], () => undefined);
        else await importWorker.undo(draft.id, () => undefined);
        await keepDraft(draft);
        await Promise.all([changed(), look()]);
        open(draft, 'takenBack');
      }),
  };
}
