import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface PressedProps {
  /** Selectors; every element of the first is pressed, then of the second in what is there by then. */
  on: string[];
  children: ComponentChildren;
}

/** For fixtures: the state in which a component is once its reader pressed something. */
export function Pressed({ on, children }: PressedProps) {
  const root = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState(on.length === 0);
  const selectors = on.join('\n');
  useEffect(() => {
    let gone = false;
    const press = async () => {
      for (const selector of selectors.split('\n').filter(Boolean)) {
        if (gone) return;
        for (const element of root.current?.querySelectorAll<HTMLElement>(selector) ?? []) element.click();
        // What was pressed answers, and is drawn anew, before the next is looked for.
        await new Promise(requestAnimationFrame);
      }
      if (!gone) setDone(true);
    };
    void press();
    return () => {
      gone = true;
    };
  }, [selectors]);
  return (
    <div ref={root} data-pressing={done ? undefined : ''}>
      {children}
    </div>
  );
}
