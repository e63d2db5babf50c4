import { ExportToggle } from '../../components/export/export-toggle.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { useExport } from '../../lib/ui/frameworks/use-export.ts';
import { importWorker } from './import-worker.ts';
import { usePageState } from './page-state.ts';

/** The ways out of one framework; none where the organisation allows none, which the list says once. */
export function ExportAct({ id, title }: { id: string; title: string }) {
  const { document } = useFrameworkTexts();
  const { off } = usePageState();
  const { state, choose, close } = useExport(importWorker, id, document);
  if (off.export) return null;
  return <ExportToggle title={title} state={state} onFormat={choose} onClose={close} />;
}
