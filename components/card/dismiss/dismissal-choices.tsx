import { useTexts } from '../../texts.tsx';

interface DismissalChoicesProps {
  /** The text that is not to be read so. */
  text: string;
  onSite: boolean;
  onChoose: (everywhere: boolean) => void;
  onKeep: () => void;
}

/** Where a text does not mean this: on this site, on every site, or nowhere after all. */
export function DismissalChoices({ text, onSite, onChoose, onKeep }: DismissalChoicesProps) {
  const { dismissal: words } = useTexts();
  const lead = words.lead(text);
  return (
    <fieldset class="aside-choices" data-part="choices" aria-label={words.open}>
      <p>{lead}</p>
      {onSite ? (
        <button type="button" class="action" onClick={() => onChoose(false)}>
          {words.here}
        </button>
      ) : null}
      <button type="button" class="action" onClick={() => onChoose(true)}>
        {words.everywhere}
      </button>
      <button type="button" class="action" onClick={onKeep}>
        {words.keep}
      </button>
    </fieldset>
  );
}
