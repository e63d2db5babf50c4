import { useState } from 'preact/hooks';
import type { ChangesView, DiffRun } from '../../lib/lookup/view.ts';
import { useTexts } from '../texts.tsx';

/** Two neighbours side by side, the same rows in both; what differs is underlined and bold. */
export function Changes({ changes }: { changes: ChangesView[] }) {
  const texts = useTexts();
  const [picked, setPicked] = useState(0);
  const change = changes[picked] ?? changes[0];
  if (!change) return null;
  const { from, to, rows, notes, restored } = change;
  return (
    <div class="changes">
      {changes.length > 1 ? (
        <fieldset class="pairs">
          <legend class="unseen">{texts.changes.pick}</legend>
          {changes.map((pair, index) => (
            <button
              key={`${pair.from.key} ${pair.to.key}`}
              type="button"
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
            <th scope="col">{from.label}</th>
            <th scope="col">{to.label}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.label}>
            {row.label ? (
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {row.label}
                </th>
              </tr>
            ) : null}
            <tr>
              <Side runs={row.from} />
              <Side runs={row.to} />
            </tr>
          </tbody>
        ))}
      </table>
      <p class="quiet">{texts.changes.hint}</p>
      {restored ? <p class="restored">{texts.levels.restored}</p> : null}
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

function Side({ runs }: { runs: DiffRun[] }) {
  const { changes } = useTexts();
  if (runs.length === 0) return <td class="quiet">{changes.nothing}</td>;
  return (
    <td>
      {runs.map(({ text, changed }, index) => {
        const key = `${index} ${text}`;
        return changed ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </td>
  );
}
