import type { Fact } from '../../lib/edit/draft.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { EditField } from './edit-field.tsx';
import { useEditing } from './editing.ts';

/** One of the facts about the framework as a whole. */
export function FactField({ fact }: { fact: Fact }) {
  const { editor } = useFrameworkTexts();
  const { draft, change } = useEditing();
  return (
    <EditField
      field={`fact ${fact}`}
      label={editor.facts[fact]}
      value={draft.facts[fact]}
      onInput={(to) => change({ do: 'fact', fact, to })}
    />
  );
}

const FACTS: Fact[] = ['title', 'short', 'lang', 'licence', 'attribution'];

/** Title, language, licence and credit. */
export function FactsPart() {
  const { editor } = useFrameworkTexts();
  return (
    <fieldset class="edit-part">
      <legend>{editor.about}</legend>
      <div class="edit-facts">
        {FACTS.map((fact) => (
          <FactField key={fact} fact={fact} />
        ))}
      </div>
    </fieldset>
  );
}
