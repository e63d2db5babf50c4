import type { FrameworkPreview } from '../../lib/import-worker/protocol.ts';
import { useContentLang } from '../content.ts';
import { useFrameworkTexts } from './texts.tsx';

type Sample = FrameworkPreview['samples'][number];

/** Some of what is in the files, word for word: one of each kind at once, more to be asked for. */
export function Samples({ samples }: { samples: Sample[] }) {
  const { preview } = useFrameworkTexts();
  const first = samples.filter(({ kind }, at) => samples.findIndex((one) => one.kind === kind) === at);
  const rest = samples.filter((sample) => !first.includes(sample));
  return (
    <div class="samples">
      <p class="eyebrow">{preview.samples}</p>
      <SampleList samples={first} />
      {rest.length > 0 ? (
        <details>
          <summary>{preview.moreSamples(rest.length)}</summary>
          <SampleList samples={rest} />
        </details>
      ) : null}
    </div>
  );
}

/** Markup in a line stays text. */
function SampleList({ samples }: { samples: Sample[] }) {
  const { lang } = useContentLang();
  return (
    <ul>
      {samples.map(({ kind, name, codes, lines }) => (
        <li key={`${kind} ${name}`} lang={lang}>
          <b>{name}</b>
          {codes.length > 0 ? <bdi class="codes">{codes.join(' · ')}</bdi> : null}
          {lines.length > 0 ? (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
