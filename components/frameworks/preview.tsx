import { useState } from 'preact/hooks';
import type { TableChoice, TableToMap } from '../../lib/import/tables/guess/columns.ts';
import type { Preview as View } from '../../lib/import-worker/protocol.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { FrameworkPreview, isSame } from './framework-preview.tsx';
import { Refusals } from './refusals.tsx';
import { useFrameworkTexts } from './texts.tsx';
import type { DismissalFate } from './update-view.tsx';

interface PreviewProps {
  preview: View;
  /** By id of the framework. */
  aside: Record<string, DismissalFate>;
  onMap: (table: number, choice: TableChoice) => void;
  onSave: (ids: string[]) => void;
  onLeave: () => void;
}

const NO_FATE: DismissalFate = { moved: 0, orphaned: [] };

/** Everything that the files hold, before anything of it is kept. */
export function Preview({ preview, aside, onMap, onSave, onLeave }: PreviewProps) {
  const { preview: words } = useFrameworkTexts();
  const [told, setTold] = useState<Record<string, boolean>>({});
  const [turned, setTurned] = useState<number>();
  const { frameworks, tables, refusals, unknown } = preview;
  const mapping = (table: TableToMap, at: number) => (
    <ColumnMapping
      key={at}
      table={table}
      again={turned === at}
      onChoose={(choice) => {
        if (choice.turned !== table.choice.turned) setTurned(at);
        onMap(at, choice);
      }}
    />
  );
  const waiting = tables.filter(({ sure }) => !sure).length;
  const several = frameworks.length > 1;
  // What is here already need not be saved again, but may.
  const taken = several
    ? frameworks.filter((framework) => told[framework.id] ?? !isSame(framework))
    : frameworks;
  return (
    <div class="preview">
      <Refusals refusals={refusals} unknown={unknown} />
      {tables.map((table, at) => (table.sure ? null : mapping(table, at)))}
      {frameworks.map((framework) => (
        <FrameworkPreview
          key={framework.id}
          framework={framework}
          aside={aside[framework.id] ?? NO_FATE}
          taken={several ? taken.includes(framework) : undefined}
          onTake={(on) => setTold({ ...told, [framework.id]: on })}
        />
      ))}
      {tables.map((table, at) => (table.sure ? mapping(table, at) : null))}
      <div class="preview-foot">
        {frameworks.length > 0 ? (
          <button
            type="button"
            class="action main"
            disabled={taken.length === 0}
            onClick={() => onSave(taken.map(({ id }) => id))}
          >
            {several ? words.saveSome(taken.length) : words.save}
          </button>
        ) : null}
        <button type="button" class="action" onClick={onLeave}>
          {frameworks.length + tables.length > 0 ? words.notNow : words.another}
        </button>
        {frameworks.length > 0 ? (
          <p class="quiet">
            {words.notSaved} {waiting > 0 ? words.waiting(waiting) : ''}
          </p>
        ) : null}
      </div>
      {taken.some(({ large }) => large) ? <p class="quiet">{words.large}</p> : null}
    </div>
  );
}
