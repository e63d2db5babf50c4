import { useRef, useState } from 'preact/hooks';
import type { ExportFormat, Lost, Terms } from '../../export/exported.ts';
import type { MarkdownWords } from '../../export/markdown-words.ts';
import type { ImportWorker } from '../../import-worker/client.ts';
import { useObjectUrls } from '../object-urls.ts';

/** How far the export of a framework is; as ExportState of components/export. */
interface Exporting {
  format: ExportFormat;
  made?: { files: { name: string; url: string }[]; lost: Lost[]; terms: Terms };
  failed?: boolean;
}

/**
 * Has the worker write one framework as files. Only what was asked for last is shown.
 * @param words what a document says in words of its own
 */
export function useExport(importWorker: ImportWorker, id: string, words: MarkdownWords) {
  const [state, setState] = useState<Exporting>();
  const turn = useRef(0);
  const hold = useObjectUrls();
  const choose = async (format: ExportFormat) => {
    const mine = ++turn.current;
    const show = (next: Exporting) => {
      if (mine === turn.current) setState(next);
    };
    show({ format });
    try {
      const { files, lost, terms } = await importWorker.export({ id, format, words }, () => undefined);
      if (mine === turn.current) show({ format, made: { files: hold(files), lost, terms } });
    } catch (error) {
      console.warn('Rung: the export failed', error);
      show({ format, failed: true });
    }
  };
  return {
    state,
    choose: (format: ExportFormat) => void choose(format),
    close: () => {
      turn.current += 1;
      hold([]);
      setState(undefined);
    },
  };
}
