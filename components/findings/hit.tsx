import { Parts } from '../card/parts.tsx';
import { Icon } from '../icon.tsx';

interface HitProps {
  name: string;
  by: string[];
  kind: 'role' | 'term' | 'possible' | 'title';
  /** A word at the end of the line: how often it is named, or that it is only possible. */
  aside?: string;
  onOpen: () => void;
}

/** One line of a list that opens a card; arrow keys reach it by `data-hit`. */
export function Hit({ name, by, kind, aside, onOpen }: HitProps) {
  return (
    <button type="button" class={`hit ${kind}`} data-hit onClick={onOpen}>
      <span class="hit-name">{name}</span>
      <span class="hit-aside">{aside ?? <Icon name="forward" />}</span>
      <Parts class="hit-by" of={by} inline />
    </button>
  );
}
