import { useId, useState } from 'preact/hooks';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { ExportPanel, type ExportState } from './export-panel.tsx';

interface ExportToggleProps {
  title: string;
  /** Nothing before the first file was asked for. */
  state?: ExportState;
  /** Asks for the file in a format, also when the panel opens. */
  onFormat: (format: ExportState['format']) => void;
  /** The files are not needed any more. */
  onClose: () => void;
}

/** The button of one framework that opens its ways out. */
export function ExportToggle({ title, state, onFormat, onClose }: ExportToggleProps) {
  const { export: words } = useFrameworkTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = () => {
    setOpen(!open);
    if (open) onClose();
    else onFormat('pack');
  };
  return (
    <>
      <button
        type="button"
        class="link small"
        aria-expanded={open}
        aria-controls={id}
        aria-label={words.openFor(title)}
        onClick={toggle}
      >
        {words.open}
      </button>
      <div id={id} class="export-place">
        {open ? <ExportPanel title={title} state={state ?? { format: 'pack' }} onFormat={onFormat} /> : null}
      </div>
    </>
  );
}
