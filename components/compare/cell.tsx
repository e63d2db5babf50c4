import { useContext, useState } from 'preact/hooks';
import type { CompareCell, CompareLine, NamedItem } from '../../lib/lookup/compare-view.ts';
import type { FactView } from '../../lib/lookup/view.ts';
import { factText } from '../card/levels/facts.tsx';
import { Parts } from '../card/parts/parts.tsx';
import { placeParts } from '../card/parts/place-parts.ts';
import { PackLang, useContentLang, useLangOf } from '../content.ts';
import { useTexts } from '../texts.tsx';

/** How many names of a list stand there at once. */
const FIRST = 8;

interface CellProps {
  cell: CompareCell;
  onOpen: (id: string) => void;
}

/** What one of the things compared has in a row; what it has not is said, not left blank. */
export function Cell({ cell, onOpen }: CellProps) {
  const texts = useTexts();
  const { compare: words, card } = texts;
  const { lang } = useContentLang();
  const pack = useContext(PackLang);
  switch (cell.kind) {
    case 'silent':
      return <p class="quiet">{words.silent}</p>;
    case 'unread':
      return <p class="quiet">{words.unread}</p>;
    case 'empty':
      return <p class="quiet">–</p>;
    case 'framework':
      return <p lang={lang}>{cell.framework.title}</p>;
    case 'place':
      return <Parts of={[texts.kinds[cell.of] ?? cell.of, ...placeParts(cell.place, pack, texts)]} />;
    case 'lines':
      return <Lines lines={cell.lines} />;
    case 'named':
      return (
        <>
          {cell.recognised && cell.items.length > 0 ? <p class="quiet">{words.recognised}</p> : null}
          <Named items={cell.items} onOpen={onOpen} />
        </>
      );
    case 'facts':
      return <FactList facts={cell.facts} />;
    case 'source':
      return (
        <p>
          {cell.restated ? card.restated(cell.title) : card.verbatim(cell.title)}{' '}
          <small lang={lang}>{cell.loc}</small>
        </p>
      );
  }
}

function FactList({ facts }: { facts: FactView[] }) {
  const texts = useTexts();
  const { lang } = useContentLang();
  return (
    <ul class="compare-facts">
      {facts.map((fact) => {
        const { label, value, doubt, note } = factText(fact, texts);
        return (
          <li key={label + value}>
            <b>{label}:</b> <span lang={fact.kind === 'pay' ? undefined : lang}>{value}</span>
            {doubt ? <small> {doubt}</small> : null}
            {note ? <small lang={lang}> {note}</small> : null}
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ lines }: { lines: CompareLine[] }) {
  const { lang } = useContentLang();
  const [only] = lines;
  if (only && lines.length === 1 && !only.headline) {
    return (
      <p class={only.whole ? 'whole' : undefined} lang={lang}>
        <Runs line={only} />
      </p>
    );
  }
  return (
    <ul class="statements" lang={lang}>
      {lines.map((line) => (
        <li key={textOf(line)} class={line.whole ? 'whole' : undefined}>
          {line.headline ? <b>{line.headline}. </b> : null}
          <Runs line={line} />
        </li>
      ))}
    </ul>
  );
}

function Runs({ line: { runs } }: { line: CompareLine }) {
  return (
    <>
      {runs.map(({ text, changed }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: runs never change places
        changed ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}

function textOf({ headline = '', runs }: CompareLine): string {
  return headline + runs.map(({ text }) => text).join('');
}

function Named({ items, onOpen }: { items: NamedItem[]; onOpen: (id: string) => void }) {
  const texts = useTexts();
  const langOf = useLangOf();
  const pack = useContext(PackLang);
  const [whole, setWhole] = useState(false);
  if (items.length === 0) return <p class="quiet">{texts.compare.nothing}</p>;
  const shown = whole ? items : items.slice(0, FIRST);
  return (
    <>
      <ul class="compare-named">
        {shown.map(({ id, name, lang = pack, level, count = 0 }) => (
          <li key={id + (level ?? '')}>
            <button type="button" class="link" lang={langOf(lang)} onClick={() => onOpen(id)}>
              {name}
            </button>
            {level ? <small> {texts.links.level(level)}</small> : null}
            {count > 1 ? <small> {texts.findings.mentions(count)}</small> : null}
          </li>
        ))}
      </ul>
      {items.length > shown.length ? (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {texts.more(items.length - shown.length)}
        </button>
      ) : null}
    </>
  );
}
