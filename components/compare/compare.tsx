import { useId } from 'preact/hooks';
import type { CompareColumn, CompareView } from '../../lib/lookup/compare-view.ts';
import { levelLabel } from '../card/model.ts';
import { CardBar, type CardWays } from '../card/parts/card-bar.tsx';
import { Parts } from '../card/parts/parts.tsx';
import { unique } from '../card/parts/source.tsx';
import { PackLang, type Phrase, UNKNOWN_LANG, useLangOf } from '../content.ts';
import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';
import { Cell } from './cell.tsx';

export interface CompareProps extends Pick<CardWays, 'onBack' | 'onForward'> {
  view: CompareView;
  onOpen: (id: string, level?: string) => void;
  onUnpin: (key: string) => void;
  /** Opens the same where there is more room. */
  onWide?: () => void;
}

/** What is pinned, one column each and the same rows in all; in a narrow place one below the other. */
export function Compare({ view, onOpen, onUnpin, onBack, onForward, onWide }: CompareProps) {
  const id = useId();
  const texts = useTexts();
  const { compare: words } = texts;
  const langOf = useLangOf();
  const { columns, rows } = view;
  const against = unique(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'lines' ? (cell.against ?? []) : []))),
  );
  return (
    <section class="compare" aria-labelledby={id} tabIndex={-1}>
      <CardBar onBack={onBack} onForward={onForward} />
      <header class="compare-head">
        <h1 id={id}>{words.title}</h1>
        {columns.length > 0 && onWide ? (
          <button type="button" class="link small" onClick={onWide}>
            {words.wide}
          </button>
        ) : null}
        {columns.length > 1 ? (
          <button type="button" class="link small" onClick={() => columns.map(({ key }) => onUnpin(key))}>
            {texts.pins.unpinAll}
          </button>
        ) : null}
      </header>
      <div class="compare-body">
        {columns.length < 2 ? <p class="note">{columns.length === 0 ? words.none : words.one}</p> : null}
        <div class={`compare-columns of-${columns.length}`} style={{ '--rows': rows.length + 1 }}>
          {columns.map((column, at) => (
            <section class="compare-column" key={column.key} aria-labelledby={`${id}-${at} ${id}-${at}-by`}>
              <ColumnHead column={column} id={`${id}-${at}`} onOpen={onOpen} onUnpin={onUnpin} />
              <PackLang.Provider value={column.kind === 'entity' ? column.framework.lang : undefined}>
                <dl>
                  {rows.map((row) => {
                    const cell = row.cells[at];
                    return (
                      <div key={`${row.name} ${row.label ?? ''}`} class={`compare-row ${cell?.kind}`}>
                        <dt
                          lang={
                            row.label && column.kind === 'entity' ? langOf(column.framework.lang) : undefined
                          }
                        >
                          {row.label ?? words.rows[row.name]}
                        </dt>
                        <dd>{cell ? <Cell cell={cell} onOpen={onOpen} /> : null}</dd>
                      </div>
                    );
                  })}
                </dl>
              </PackLang.Provider>
            </section>
          ))}
        </div>
        {against.map((level) => (
          <p key={level} class="note">
            {words.differs(level)}
          </p>
        ))}
      </div>
    </section>
  );
}

interface ColumnHeadProps extends Pick<CompareProps, 'onOpen' | 'onUnpin'> {
  column: CompareColumn;
  id: string;
}

function ColumnHead({ column, id, onOpen, onUnpin }: ColumnHeadProps) {
  const texts = useTexts();
  const { key, name, kind } = column;
  const langOf = useLangOf();
  const lang = kind === 'entity' ? langOf(column.framework.lang) : UNKNOWN_LANG;
  return (
    <header class="compare-name">
      <h2 id={id} lang={lang}>
        {kind === 'entity' ? (
          <button type="button" class="open" onClick={() => onOpen(column.id, column.level?.key)}>
            {name}
          </button>
        ) : (
          name
        )}
      </h2>
      <button
        type="button"
        class="bar-button end"
        aria-label={texts.pins.unpinNamed(
          column.kind === 'entity' && column.level ? `${name} ${column.level.code}` : name,
        )}
        title={texts.pins.unpin}
        onClick={() => onUnpin(key)}
      >
        <Icon name="close" />
      </button>
      <div id={`${id}-by`}>
        <Parts class="by" of={byLine(column, texts)} />
      </div>
    </header>
  );
}

/** Two levels of one thing, or two things of one name, are told apart by this. */
function byLine(column: CompareColumn, texts: ReturnType<typeof useTexts>): Phrase[] {
  if (column.kind === 'gone') return [texts.compare.gone];
  if (column.kind === 'posting')
    return [column.host ? texts.compare.postingOn(column.host) : texts.compare.posting];
  const { level, framework } = column;
  return [
    ...(level ? [{ text: levelLabel(level, texts), lang: framework.lang }] : []),
    { text: framework.short, lang: framework.lang },
  ];
}
