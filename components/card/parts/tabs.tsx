import { useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  id: string;
  label: string;
  tabs: { name: Name; label: string }[];
  current: Name;
  onPick: (name: Name) => void;
}

/** Tabs after the ARIA pattern: one stop for the Tab key, arrow keys between them, shown as they are reached. */
export function Tabs<Name extends string>({ id, label, tabs, current, onPick }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const pick = (at: number) => {
    const tab = tabs[(at + tabs.length) % tabs.length];
    if (!tab) return;
    onPick(tab.name);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.name}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = tabStep(event);
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const at = tabs.findIndex(({ name }) => name === current);
    pick(by === 'first' ? 0 : by === 'last' ? tabs.length - 1 : at + by);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          id={`${id}-tab-${tab.name}`}
          data-tab={tab.name}
          aria-selected={tab.name === current}
          aria-controls={tab.name === current ? `${id}-panel` : undefined}
          tabIndex={tab.name === current ? 0 : -1}
          onClick={() => onPick(tab.name)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** Where an arrow key, Home or End leads in a row; left and right change places in right-to-left text. */
export function tabStep(event: KeyboardEvent): 1 | -1 | 'first' | 'last' | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.key === 'Home') return 'first';
  if (event.key === 'End') return 'last';
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return undefined;
  const leftward = event.currentTarget instanceof Element && isRightToLeft(event.currentTarget);
  return (event.key === 'ArrowRight') === leftward ? -1 : 1;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
