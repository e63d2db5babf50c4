import { useTexts } from '../texts.tsx';

interface LanguageProps<Code extends string> {
  /** Codes of the languages with their own names for themselves. */
  names: Record<Code, string>;
  value: NoInfer<Code> | 'auto';
  onChoose: (value: Code | 'auto') => void;
}

/** The language of the interface; each stands there under its own name, for those who read no other. */
export function Language<Code extends string>({ names, value, onChoose }: LanguageProps<Code>) {
  const { options } = useTexts();
  return (
    <label class="language">
      <span>{options.language}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Code | 'auto')}>
        <option value="auto">{options.languageAuto}</option>
        {(Object.entries(names) as [Code, string][]).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
