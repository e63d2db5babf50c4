import { useId } from 'preact/hooks';
import type { ExportFormat, Lost, Terms } from '../../lib/export/exported.ts';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { Choice } from '../options/choice.tsx';

/** A file that is ready, by the address under which this page holds it. */
export interface ReadyFile {
  name: string;
  url: string;
}

/** How far the export of one framework is. */
export interface ExportState {
  format: ExportFormat;
  /** Nothing while the file is being written. */
  made?: { files: ReadyFile[]; lost: Lost[]; terms: Terms };
  failed?: boolean;
}

interface ExportPanelProps {
  title: string;
  state: ExportState;
  onFormat: (format: ExportFormat) => void;
}

/** The formats that a framework can leave in, what each has no room for, and the file. */
export function ExportPanel({ title, state, onFormat }: ExportPanelProps) {
  const { export: words } = useFrameworkTexts();
  const { format } = state;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset stands inside, and would nest
    <div class="export-panel" role="group" aria-label={words.openFor(title)}>
      <Choice label={words.as} options={words.formats} value={format} onChoose={onFormat} />
      <p class="soft">{words.about[format]}</p>
      <div class="export-made" role="status">
        <Made state={state} />
      </div>
    </div>
  );
}

/** What the licence says about passing the text on. */
function TermsLine({ redistribution, restated }: Terms) {
  const { export: words } = useFrameworkTexts();
  if (redistribution === 'yes') return null;
  return (
    <p class="note">
      {words.passOn[redistribution]} {restated ? words.restated : null}
    </p>
  );
}

function Made({ state: { made, failed } }: { state: ExportState }) {
  const { export: words } = useFrameworkTexts();
  const lead = useId();
  if (failed) return <p class="export-failed">{words.failed}</p>;
  if (!made) return <p class="soft">{words.making}</p>;
  return (
    <>
      {made.lost.length === 0 ? (
        <p>{words.whole}</p>
      ) : (
        <>
          <p id={lead}>{words.lostLead}</p>
          <ul class="export-lost" aria-labelledby={lead}>
            {made.lost.map(({ what, count }) => (
              <li key={what}>{words.lost[what](count)}</li>
            ))}
          </ul>
        </>
      )}
      <TermsLine {...made.terms} />
      <p class="export-files">
        {made.files.map((file) => (
          <Download key={file.url} file={file} />
        ))}
      </p>
    </>
  );
}

/** A link that the browser saves; it asks for no permission. */
export function Download({ file: { name, url } }: { file: ReadyFile }) {
  const { export: words } = useFrameworkTexts();
  return (
    <a class="action main" href={url} download={name}>
      {words.download(name)}
    </a>
  );
}
