import { useId } from 'preact/hooks';
import type { ColumnChoice, ColumnUse, TableChoice, TableToMap } from '../../lib/import/columns.ts';
import { FileName } from './file-name.tsx';
import { useFrameworkTexts } from './texts.tsx';

interface ColumnMappingProps {
  table: TableToMap;
  onChoose: (choice: TableChoice) => void;
}

/** What each column of a table holds: guessed, and open to be told otherwise. Every change reads the table anew. */
export function ColumnMapping({ table, onChoose }: ColumnMappingProps) {
  const { columns: words, preview } = useFrameworkTexts();
  const id = useId();
  const { file, columns, rows, choice, sure } = table;
  const choose = (at: number, column: ColumnChoice) =>
    onChoose({ ...choice, columns: choice.columns.map((old, index) => (index === at ? column : old)) });
  return (
    <section class="columns" aria-labelledby={id}>
      <h3 id={id}>{words.heading}</h3>
      <p class="quiet">
        <FileName name={file} />
        <i> · </i>
        {words.rows(rows)}
      </p>
      <p class={sure ? 'soft' : 'columns-unsure'}>{sure ? words.sure : words.unsure}</p>
      <label class="field">
        <span>{words.title}</span>
        <input
          value={choice.title}
          onChange={({ currentTarget }) => onChoose({ ...choice, title: currentTarget.value })}
        />
      </label>
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
      <p class="quiet">{preview.notSaved}</p>
    </section>
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
      <td class="column-use">
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
        {choice.use === 'level' ? (
          <input
            aria-label={words.levelNameOf(name)}
            value={choice.level ?? name}
            onChange={({ currentTarget }) =>
              onChoose({ ...choice, level: currentTarget.value.trim() || name })
            }
          />
        ) : null}
      </td>
    </tr>
  );
}
