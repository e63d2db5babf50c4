import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { fieldSelector, useEditing } from './editing.ts';
import { RowActs } from './row-acts.tsx';

type List = 'levels' | 'competencies' | 'roles';

interface ListPartProps {
  list: List;
  heading: string;
  add: string;
  /** Keys and names as they are shown, in order. */
  items: { key: string; name: string }[];
  /** First field of a new entry. */
  firstField: (key: string) => string;
  children: (key: string, at: number) => ComponentChildren;
}

const PREFIX: Record<List, string> = { levels: 'level', competencies: 'competency', roles: 'role' };

/** A list that can be added to, put in order and taken from. */
export function ListPart({ list, heading, add, items, firstField, children }: ListPartProps) {
  const { editor } = useFrameworkTexts();
  const { change, makeKey, focusOn } = useEditing();
  const id = useId();
  const onAdd = () => {
    const key = `${PREFIX[list]}-${makeKey()}`;
    change({ do: 'add', list, key });
    focusOn(fieldSelector(firstField(key)));
  };
  return (
    <section class="edit-part" aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      <ol class={`edit-list ${list}`}>
        {items.map(({ key, name }, at) => (
          <li key={key} class="edit-item">
            {children(key, at)}
            <RowActs
              list={list}
              item={key}
              name={name}
              at={at}
              of={items.length}
              removal={{
                name: editor.remove(name),
                onRemove: () => {
                  change({ do: 'remove', list, key });
                  focusOn(`[data-add="${list}"]`, editor.removed(name));
                },
              }}
            />
          </li>
        ))}
      </ol>
      <button type="button" class="action" data-add={list} onClick={onAdd}>
        {add}
      </button>
    </section>
  );
}
