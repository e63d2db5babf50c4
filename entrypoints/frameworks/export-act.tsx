import { ExportToggle } from '../../components/export/export-toggle.tsx';
import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { useExport } from '../../lib/ui/use-export.ts';
import { useSettings } from '../../lib/ui/use-settings.ts';
import { workshop } from './workshop.ts';

/** The ways out of one framework; none where the organisation allows none. */
export function ExportAct({ id, title }: { id: string; title: string }) {
  const { document } = useFrameworkTexts();
  const { state, choose, close } = useExport(workshop, id, document);
  if (useSettings()?.policy.allowExport === false) return null;
  return <ExportToggle title={title} state={state} onFormat={choose} onClose={close} />;
}
