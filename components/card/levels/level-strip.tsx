import { useRef } from 'preact/hooks';
import type { LevelsView } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';
import { tabStep } from '../parts/tabs.tsx';

/** Width of the strip in a card of 384 px, and in one of 320 px with a scroll bar beside it. */
const WIDE = 352;
const NARROW = 272;

interface LevelStripProps {
  id: string;
  levels: LevelsView;
  current: string;
  onPick: (key: string) => void;
}

/** All levels of a scale in a row; lower ones are tinted only where the source says that levels build up. */
export function LevelStrip({ id, levels, current, onPick }: LevelStripProps) {
  const texts = useTexts();
  const { lang } = useContentLang();
  const strip = useRef<HTMLDivElement>(null);
  const all = levels.levels;
  const at = all.findIndex(({ key }) => key === current);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = tabStep(event);
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = by === 'first' ? 0 : by === 'last' ? all.length - 1 : at + by;
    const level = all[Math.min(Math.max(to, 0), all.length - 1)];
    if (!level) return;
    onPick(level.key);
    strip.current?.querySelector<HTMLElement>(`[data-level="${level.key}"]`)?.focus();
  };
  const labels = all.map(({ code, name }) => [code, name ?? '']);
  const word = texts.levels.here[levels.hereBasis];
  return (
    <div
      class="strip"
      role="tablist"
      aria-label={texts.levels.strip(levels.scale)}
      style={{ '--columns': columnsFor(labels, WIDE), '--narrow-columns': columnsFor(labels, NARROW) }}
      ref={strip}
      onKeyDown={onKeyDown}
    >
      {all.map(({ key, code, name }, index) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${id}-level-${index}`}
          data-level={key}
          class={levels.cumulative === true && index < at ? 'lower' : undefined}
          aria-selected={key === current}
          aria-controls={`${id}-statements-${index}`}
          tabIndex={key === current ? 0 : -1}
          onClick={() => onPick(key)}
        >
          <span class="strip-code" lang={lang}>
            {code}
          </span>
          {name && name !== code ? (
            <span class="strip-name" lang={lang}>
              {name}
            </span>
          ) : null}
          {word && levels.here.includes(key) ? <span class="strip-here">{word}</span> : null}
        </button>
      ))}
    </div>
  );
}

/** Even rows in which the longest word of a level fits. */
function columnsFor(labels: string[][], width: number): number {
  const longest = Math.max(
    ...labels
      .flat()
      .flatMap((label) => label.split(/\s+/))
      .map((word) => word.length),
    4,
  );
  const perRow = Math.max(1, Math.floor(width / Math.min(longest * 5.6 + 3, 172)));
  return Math.ceil(labels.length / Math.ceil(labels.length / perRow));
}
