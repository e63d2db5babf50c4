import { useId } from 'preact/hooks';
import { Locked } from './locked.tsx';

interface ChoiceProps<Value extends string> {
  label: string;
  /** What to know before choosing. */
  note?: string;
  options: Record<Value, string>;
  value: NoInfer<Value>;
  /** True where the organisation has chosen. */
  locked?: boolean;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({
  label,
  note,
  options,
  value,
  locked,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  const reason = useId();
  const said = useId();
  const described = [note ? said : '', locked ? reason : ''].filter(Boolean).join(' ');
  return (
    <fieldset class="choice" disabled={locked} aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {note ? (
        <p class="soft" id={said}>
          {note}
        </p>
      ) : null}
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
