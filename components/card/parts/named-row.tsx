import type { ComponentChildren } from 'preact';
import type { FrameworkRef } from '../../../lib/lookup/view.ts';
import { useLangOf } from '../../content.ts';

interface NamedRowProps {
  item: { id: string; name: string; framework: FrameworkRef };
  onOpen: (id: string) => void;
  /** What is said of it below its name. */
  children: ComponentChildren;
}

/** An entity in a list: its name opens its card. */
export function NamedRow({ item, onOpen, children }: NamedRowProps) {
  const langOf = useLangOf();
  return (
    <li>
      <button type="button" class="open" lang={langOf(item.framework.lang)} onClick={() => onOpen(item.id)}>
        {item.name}
      </button>
      {children}
    </li>
  );
}
