import type { FrameworkPreview } from '../../lib/workshop/protocol.ts';
import { useContentLang } from '../content.ts';
import { useFrameworkTexts } from './texts.tsx';

/** Some of what is in the files, word for word. Markup in it stays text. */
export function Samples({ samples }: { samples: FrameworkPreview['samples'] }) {
  const { preview } = useFrameworkTexts();
  const { lang } = useContentLang();
  return (
    <div class="samples">
      <p class="eyebrow">{preview.samples}</p>
      <ul>
        {samples.map(({ kind, name, lines }) => (
          <li key={`${kind} ${name}`} lang={lang}>
            <b>{name}</b>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
