import type { FrameworkPreview } from '../../lib/import-worker/protocol.ts';
import { useContentLang } from '../content.ts';
import { useFrameworkTexts } from './texts.tsx';

type Scale = FrameworkPreview['scales'][number];

/** The levels of a scale in their order, each with how much is said of it. */
export function LevelCounts({ scale: { name, levels }, named }: { scale: Scale; named: boolean }) {
  const { preview } = useFrameworkTexts();
  const { lang } = useContentLang();
  return (
    <div class="level-counts">
      <p class="eyebrow">{named ? <span lang={lang}>{name}</span> : preview.levels}</p>
      <ol>
        {levels.map(({ code, name: levelName, statements }) => (
          <li key={code}>
            <b lang={lang}>{levelName ?? code}</b>
            <small>{preview.statements(statements)}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
