import { useState } from 'preact/hooks';
import type {
  ColumnChoice,
  ColumnUse,
  TableChoice,
  TableToMap,
} from '../../lib/import/tables/guess/columns.ts';
import { Titles, Turned } from './column-ways.tsx';
import { FileName } from './file-name.tsx';
import { useFrameworkTexts } from './texts.tsx';

interface ColumnMappingProps {
  table: TableToMap;
  /** True where the user has turned the table before it was drawn: it is open then, and the keyboard is in it. */
  again?: boolean;
  onChoose: (choice: TableChoice) => void;
}

/** What each column of a table holds: guessed, and open to be told otherwise. What is sure is folded away. */
export function ColumnMapping({ table, again = false, onChoose }: ColumnMappingProps) {
  const { columns: words } = useFrameworkTexts();
  const [open] = useState(again);
  const what = (
    <>
      <FileName name={table.file} />
      <i> · </i>
      {words.rows(table.rows)}
    </>
  );
  if (table.sure) {
    return (
      <details class="columns" open={open}>
        <summary>{words.heading}</summary>
        <p class="quiet">{what}</p>
        <p class="soft">{words.sure}</p>
        <Columns table={table} again={again} onChoose={onChoose} />
      </details>
    );
  }
  return (
    <section class="columns" aria-label={words.headingOf(table.choice.title)}>
      <h3>{words.heading}</h3>
      <p class="quiet">{what}</p>
      <p class="columns-unsure">{isGuessed(table.choice) ? words.sure : words.unsure}</p>
      <Columns table={table} again={again} onChoose={onChoose} />
      <button type="button" class="action" onClick={() => onChoose(table.choice)}>
        {words.readSo}
      </button>
    </section>
  );
}

/** Whether the columns make a framework as they were guessed, so that a look suffices. */
function isGuessed({ columns }: TableChoice): boolean {
  const has = (...uses: ColumnUse[]) => columns.some(({ use }) => uses.includes(use));
  return has('name', 'role') && has('level', 'statement', 'definition', 'needs', 'need-of-role', 'rung');
}

/** Every change reads the table anew. */
function Columns({ table, again = false, onChoose }: ColumnMappingProps) {
  const { columns: words } = useFrameworkTexts();
  const { columns, choice } = table;
  const choose = (at: number, column: ColumnChoice) =>
    onChoose({
      ...choice,
      columns: columns.map((_, index) =>
        index === at ? column : (choice.columns[index] ?? { use: 'none' }),
      ),
    });
  return (
    <>
      <label class="field">
        <span>{words.title}</span>
        <input
          value={choice.title}
          onChange={({ currentTarget }) => onChoose({ ...choice, title: currentTarget.value })}
        />
      </label>
      <Turned table={table} again={again} onChoose={onChoose} />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.samples}</th>
            <th scope="col">{words.use}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, samples }, at) => (
            <Column
              // biome-ignore lint/suspicious/noArrayIndexKey: a table may name two columns alike, and none moves
              key={at}
              name={name || words.unnamed(at + 1)}
              samples={samples}
              choice={choice.columns[at] ?? { use: 'none' }}
              onChoose={(column) => choose(at, column)}
            />
          ))}
        </tbody>
      </table>
      <Titles table={table} onChoose={onChoose} />
    </>
  );
}

interface ColumnProps {
  name: string;
  samples: string[];
  choice: ColumnChoice;
  onChoose: (choice: ColumnChoice) => void;
}

function Column({ name, samples, choice, onChoose }: ColumnProps) {
  const { columns: words } = useFrameworkTexts();
  return (
    <tr data-use={choice.use}>
      <th scope="row" lang="">
        {name}
      </th>
      <td lang="" class="column-samples">
        {samples.filter(Boolean).join(' · ')}
      </td>
      <td>
        <div class="column-use">
          <select
            aria-label={words.useOf(name)}
            value={choice.use}
            onChange={({ currentTarget }) => onChoose({ ...choice, use: currentTarget.value as ColumnUse })}
          >
            {(Object.entries(words.uses) as [ColumnUse, string][]).map(([use, text]) => (
              <option key={use} value={use}>
                {text}
              </option>
            ))}
          </select>
          {choice.use === 'level' || choice.use === 'need-of-role' ? (
            <input
              aria-label={(choice.use === 'level' ? words.levelNameOf : words.roleNameOf)(name)}
              value={choice.level ?? name}
              onChange={({ currentTarget }) =>
                onChoose({ ...choice, level: currentTarget.value.trim() || name })
              }
            />
          ) : null}
        </div>
      </td>
    </tr>
  );
}
