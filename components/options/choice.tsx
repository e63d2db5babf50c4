import { useId } from 'preact/hooks';
import { Locked } from './locked.tsx';

interface ChoiceProps<Value extends string> {
  label: string;
  options: Record<Value, string>;
  value: NoInfer<Value>;
  /** True where the organisation has chosen. */
  locked?: boolean;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  label,
  options,
  value,
  locked,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  const reason = useId();
  return (
    <fieldset class="choice" disabled={locked} aria-describedby={locked ? reason : undefined}>
      <legend>{label}</legend>
      {(Object.entries(options) as [Value, string][]).map(([key, text]) => (
        <label key={key}>
          <input
            type="radio"
            name={name}
            value={key}
            checked={key === value}
            onChange={() => onChoose(key)}
          />
          {text}
        </label>
      ))}
      {locked ? <Locked id={reason} /> : null}
    </fieldset>
  );
}
