import { useState } from 'preact/hooks';
import type { ChangesView, DiffRun } from '../../../lib/lookup/view.ts';
import { useContentLang } from '../../content.ts';
import { useTexts } from '../../texts.tsx';

/** From this share of changed letters on, marking words would mark nearly all there is. */
const WHOLE = 0.8;

/** Two neighbours side by side, the same rows in both; what differs is underlined, or has a bar where all of it does. */
export function Changes({ changes }: { changes: ChangesView[] }) {
  const texts = useTexts();
  const { lang } = useContentLang();
  const [picked, setPicked] = useState(0);
  const change = changes[picked] ?? changes[0];
  if (!change) return null;
  const { from, to, rows, notes, restored } = change;
  const marked = rows.some(
    (row) => !differsAsWhole(row) && [...row.from, ...row.to].some(({ changed }) => changed),
  );
  const hints = [
    ...(marked ? [texts.changes.words] : []),
    ...(rows.some(differsAsWhole) ? [texts.changes.whole] : []),
  ];
  return (
    <div class="changes">
      {changes.length > 1 ? (
        <fieldset class="pairs">
          <legend class="unseen">{texts.changes.pick}</legend>
          {changes.map((pair, index) => (
            <button
              key={`${pair.from.key} ${pair.to.key}`}
              type="button"
              lang={lang}
              aria-pressed={index === picked}
              onClick={() => setPicked(index)}
            >
              {texts.changes.pair(pair.from.label, pair.to.label)}
            </button>
          ))}
        </fieldset>
      ) : null}
      <table>
        <caption class="unseen">{texts.changes.table(from.label, to.label)}</caption>
        <thead>
          <tr>
            <th scope="col" lang={lang}>
              {from.label}
            </th>
            <th scope="col" lang={lang}>
              {to.label}
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={[row.label, textOf(row.from), textOf(row.to)].join()}>
            {row.label ? (
              <tr>
                <th scope="rowgroup" colSpan={2} lang={lang}>
                  {row.label}
                </th>
              </tr>
            ) : null}
            <tr class={differsAsWhole(row) ? 'whole' : undefined}>
              <Side runs={row.from} plain={differsAsWhole(row)} />
              <Side runs={row.to} plain={differsAsWhole(row)} />
            </tr>
          </tbody>
        ))}
      </table>
      {hints.length > 0 ? <p class="quiet">{hints.join(' ')}</p> : null}
      {restored ? <p class="restored">{texts.levels.restored}</p> : null}
      {notes.map((note) => (
        <p key={note} class="note" lang={lang}>
          {note}
        </p>
      ))}
    </div>
  );
}

function Side({ runs, plain }: { runs: DiffRun[]; plain: boolean }) {
  const { changes } = useTexts();
  const { lang } = useContentLang();
  if (runs.length === 0) return <td class="quiet">{changes.nothing}</td>;
  return (
    <td lang={lang}>
      {runs.map(({ text, changed }, index) => {
        const key = `${index} ${text}`;
        return changed && !plain ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </td>
  );
}

/** Whether two texts share so little that the row is new as a whole; one that stands alone says so by itself. */
function differsAsWhole({ from, to }: ChangesView['rows'][number]): boolean {
  return from.length > 0 && to.length > 0 && share(from) >= WHOLE && share(to) >= WHOLE;
}

function textOf(runs: DiffRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function share(runs: DiffRun[]): number {
  return textOf(runs.filter(({ changed }) => changed)).length / textOf(runs).length;
}
