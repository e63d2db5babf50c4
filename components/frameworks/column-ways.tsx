import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { TableChoice, TableToMap } from '../../lib/import/tables/guess/columns.ts';
import { useFrameworkTexts } from './texts.tsx';

interface WayProps {
  table: TableToMap;
  onChoose: (choice: TableChoice) => void;
}

/** Whether rows and columns change places. The columns are others then, so that all of them are guessed anew. */
export function Turned({ table: { turnable, choice }, again, onChoose }: WayProps & { again: boolean }) {
  const { columns: words } = useFrameworkTexts();
  const box = useRef<HTMLDivElement>(null);
  const isAgain = useRef(again);
  // A table that is turned may stand elsewhere then, and whoever turned it goes along.
  useLayoutEffect(() => {
    if (!isAgain.current || document.activeElement !== document.body) return;
    box.current?.querySelector('input')?.focus();
  }, []);
  if (!turnable) return null;
  const { turned = false, titles: _, ...rest } = choice;
  return (
    <div ref={box}>
      <Way
        text={words.turned}
        checked={turned}
        onCheck={(on) => onChoose({ ...rest, columns: [], ...(on ? { turned: true } : {}) })}
      />
    </div>
  );
}

/** Whether the levels are job titles; asked where there are levels of competencies. */
export function Titles({ table: { choice }, onChoose }: WayProps) {
  const { columns: words } = useFrameworkTexts();
  const { titles = false, ...rest } = choice;
  if (!titles && !hasLevels(choice)) return null;
  return (
    <Way
      text={words.titles}
      hint={words.titlesHint}
      checked={titles}
      onCheck={(on) => onChoose({ ...rest, ...(on ? { titles: true } : {}) })}
    />
  );
}

function hasLevels({ columns }: TableChoice): boolean {
  const uses = columns.map(({ use }) => use);
  const headed = uses.filter((use) => use === 'level').length;
  return uses.includes('name') && (headed > 1 || uses.includes('level-of-row'));
}

interface BoxProps {
  text: string;
  hint?: string;
  checked: boolean;
  onCheck: (on: boolean) => void;
}

function Way({ text, hint, checked, onCheck }: BoxProps) {
  const id = useId();
  return (
    <div class="columns-way">
      <label>
        <input
          type="checkbox"
          aria-describedby={hint ? id : undefined}
          checked={checked}
          onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
        />
        {text}
      </label>
      {hint ? <p id={id}>{hint}</p> : null}
    </div>
  );
}
