import { useFrameworkTexts } from '../frameworks/texts.tsx';
import { Icon } from '../icon.tsx';
import { useEditing } from './editing.ts';

interface RowActsProps {
  list: 'levels' | 'competencies' | 'roles' | 'rungs';
  item: string;
  name: string;
  at: number;
  of: number;
  /** What taking it away is called, and does. */
  removal: { name: string; onRemove: () => void };
}

/** Up, down and away. The keyboard stays on the button that moved its row. */
export function RowActs({ list, item, name, at, of, removal }: RowActsProps) {
  const { editor } = useFrameworkTexts();
  const { change, focusOn } = useEditing();
  const move = (by: -1 | 1) => {
    change({ do: 'move', list, key: item, by });
    const to = at + by;
    const isLast = to === 0 || to === of - 1;
    const way = isLast && of > 1 ? -by : by;
    focusOn(`[data-move="${CSS.escape(`${list} ${item} ${way}`)}"]`, editor.movedTo(name, to + 1, of));
  };
  return (
    <div class="order">
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="action"
          aria-label={by === -1 ? editor.up(name) : editor.down(name)}
          data-move={`${list} ${item} ${by}`}
          disabled={by === -1 ? at === 0 : at === of - 1}
          onClick={() => move(by)}
        >
          <Icon name={by === -1 ? 'up' : 'down'} />
        </button>
      ))}
      <button type="button" class="action" aria-label={removal.name} onClick={removal.onRemove}>
        <Icon name="close" />
      </button>
    </div>
  );
}
