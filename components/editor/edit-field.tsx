import { useId } from 'preact/hooks';
import { ReasonText } from '../frameworks/reason-text.tsx';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { useEditing } from './editing.ts';

interface EditFieldProps {
  /** Name under which faults of this field come. */
  field: string;
  label: string;
  /** Language of a label that the author wrote. */
  labelLang?: string;
  /** Read out instead of the label where several look alike. */
  name?: string;
  value: string;
  /** Of a field of several lines; one line otherwise. */
  rows?: number;
  hint?: string;
  placeholder?: string;
  lang?: string;
  onInput: (value: string) => void;
}

/** One thing to fill in, and right below it what is wrong with it. */
export function EditField({
  field,
  label,
  labelLang,
  name,
  value,
  rows,
  hint,
  placeholder,
  lang,
  onInput,
}: EditFieldProps) {
  const { editor } = useFrameworkTexts();
  const { faultAt } = useEditing();
  const id = useId();
  const fault = faultAt(field);
  const given = {
    id,
    value,
    lang,
    placeholder,
    'data-field': field,
    'aria-label': name,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': [fault ? `${id}-fault` : '', hint ? `${id}-hint` : ''].join(' ').trim() || undefined,
  };
  return (
    <div class="edit-field" data-wrong={fault ? '' : undefined}>
      <label for={id} lang={labelLang}>
        {label}
      </label>
      {rows === undefined ? (
        <input {...given} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <textarea {...given} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint ? (
        <small id={`${id}-hint`} class="unseen">
          {hint}
        </small>
      ) : null}
      {fault ? (
        <p id={`${id}-fault`} class="edit-fault">
          {editor.faults[fault.kind]}{' '}
          {fault.kind === 'other' && fault.reason ? (
            <ReasonText reason={fault.reason} values={fault.values} />
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
