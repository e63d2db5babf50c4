import { SetAside } from '../../components/options/set-aside.tsx';
import { useTexts } from '../../components/texts.tsx';
import { useRejections } from '../../lib/ui/use-rejections.ts';

/** What was set aside, with the way back. `frameworks` are the ids that there are, once they are known. */
export function AsideSection({ frameworks }: { frameworks: string[] | undefined }) {
  const { aside } = useTexts();
  const { rows, undo } = useRejections(frameworks);
  if (!rows) return null;
  return (
    <section>
      <h2>{aside.heading}</h2>
      <p class="soft">{aside.listLead}</p>
      <SetAside items={rows} onUndo={undo} />
    </section>
  );
}
