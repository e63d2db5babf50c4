import { useFrameworkTexts } from '../../components/frameworks/texts.tsx';
import { usePageState } from './page-state.ts';

/** Opens a framework of the user in the editor further down. */
export function EditAct({ id, title }: { id: string; title: string }) {
  const { editor } = useFrameworkTexts();
  const { askEdit } = usePageState();
  return (
    <button type="button" class="link small" aria-label={editor.editOf(title)} onClick={() => askEdit(id)}>
      {editor.editShort}
    </button>
  );
}
