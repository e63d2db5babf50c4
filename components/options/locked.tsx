import { useTexts } from '../texts.tsx';

/** Says below a control that cannot be used that the organisation has decided; the control names it by `id`. */
export function Locked({ id }: { id: string }) {
  const { options } = useTexts();
  return (
    <small class="locked" id={id}>
      {options.locked}
    </small>
  );
}
