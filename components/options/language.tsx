import { useId } from 'preact/hooks';
import { useTexts } from '../texts.tsx';
import { Locked } from './locked.tsx';

interface LanguageProps<Code extends string> {
  /** Codes of the languages with their own names for themselves. */
  names: Record<Code, string>;
  value: NoInfer<Code> | 'auto';
  /** True where the organisation has chosen. */
  locked?: boolean;
  onChoose: (value: Code | 'auto') => void;
}

/** The language of the interface; each stands there under its own name, for those who read no other. */
export function Language<Code extends string>({ names, value, locked, onChoose }: LanguageProps<Code>) {
  const { options } = useTexts();
  const id = useId();
  return (
    <div class="language">
      <label for={id}>{options.language}</label>
      <select
        id={id}
        value={value}
        disabled={locked}
        aria-describedby={locked ? `${id}-locked` : undefined}
        onChange={(event) => onChoose(event.currentTarget.value as Code | 'auto')}
      >
        <option value="auto">{options.languageAuto}</option>
        {(Object.entries(names) as [Code, string][]).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      {locked ? <Locked id={`${id}-locked`} /> : null}
    </div>
  );
}
