import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLangOf } from '../content.ts';
import { Icon } from '../icon.tsx';
import { useTexts } from '../texts.tsx';
import { Locked } from './locked.tsx';

export interface FrameworkRow {
  id: string;
  title: string;
  lang: string;
  enabled: boolean;
  /** True where the organisation has switched it on or off. */
  locked?: boolean;
  roles: number;
  competencies: number;
  statements: number;
  attribution: string;
  licence: string;
}

interface FrameworkListProps {
  frameworks: FrameworkRow[];
  /** True where the organisation has set the order. */
  orderLocked?: boolean;
  onToggle: (id: string, enabled: boolean) => void;
  /** All ids in their new order. */
  onOrder: (ids: string[]) => void;
}

/** The frameworks in the order in which they answer, each with its switch and its place. */
export function FrameworkList({ frameworks, orderLocked = false, onToggle, onOrder }: FrameworkListProps) {
  const { options } = useTexts();
  const langOf = useLangOf();
  const reason = useId();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  // A row that moves is taken out of the document for a moment, and the keyboard with it.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const [id, way] = moved.current.split('|');
    moved.current = undefined;
    const row = list.current?.querySelector(`[data-framework="${id}"]`);
    const button = row?.querySelector<HTMLButtonElement>(`[data-way="${way}"]`);
    if (button?.disabled) row?.querySelector<HTMLButtonElement>('[data-way]:not(:disabled)')?.focus();
    else button?.focus();
  });
  const move = (at: number, by: 1 | -1) => {
    const ids = frameworks.map(({ id }) => id);
    const [id] = ids.splice(at, 1);
    if (id === undefined) return;
    ids.splice(at + by, 0, id);
    moved.current = `${id}|${by}`;
    setSaid(options.moved(frameworks[at]?.title ?? id, at + by + 1, frameworks.length));
    onOrder(ids);
  };
  return (
    <>
      <ol class="rows frameworks" ref={list}>
        {frameworks.map((row, at) => (
          <li key={row.id} data-framework={row.id}>
            <label class="switch">
              <input
                type="checkbox"
                checked={row.enabled}
                disabled={row.locked}
                aria-describedby={row.locked ? `${reason}-${row.id}` : undefined}
                onChange={(event) => onToggle(row.id, event.currentTarget.checked)}
              />
              <span>
                <b lang={langOf(row.lang)}>{row.title}</b>
                <small>{options.counts(row.roles, row.competencies, row.statements)}</small>
                <small lang={langOf(row.lang)}>{row.attribution}</small>
                {row.locked ? <Locked id={`${reason}-${row.id}`} /> : null}
              </span>
            </label>
            {orderLocked ? null : (
              <span class="order">
                <Move name={options.up(row.title)} way={-1} last={at === 0} onMove={() => move(at, -1)} />
                <Move
                  name={options.down(row.title)}
                  way={1}
                  last={at === frameworks.length - 1}
                  onMove={() => move(at, 1)}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {said}
      </p>
    </>
  );
}

function Move({ name, way, last, onMove }: { name: string; way: 1 | -1; last: boolean; onMove: () => void }) {
  return (
    <button type="button" class="action" aria-label={name} data-way={way} disabled={last} onClick={onMove}>
      <Icon name={way === 1 ? 'down' : 'up'} />
    </button>
  );
}
