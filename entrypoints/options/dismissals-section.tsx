import { Dismissals } from '../../components/options/dismissals.tsx';
import { useTexts } from '../../components/texts.tsx';
import { useDismissals } from '../../lib/ui/use-dismissals.ts';

/** What was set aside, with the way back. `frameworks` are the ids that there are, once they are known. */
export function DismissalsSection({ frameworks }: { frameworks: string[] | undefined }) {
  const { dismissal: aside } = useTexts();
  const { rows, undo } = useDismissals(frameworks);
  if (!rows) return null;
  return (
    <section>
      <h2>{aside.heading}</h2>
      <p class="soft">{aside.listLead}</p>
      <Dismissals items={rows} onUndo={undo} />
    </section>
  );
}
