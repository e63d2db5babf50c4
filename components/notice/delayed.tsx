import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Below this nobody notices a wait, and a sign of it would only flicker. Milliseconds. */
const PATIENCE_MS = 200;

/** Shows its content once a wait has become noticeable. */
export function Delayed({ children }: { children: ComponentChildren }): ComponentChildren {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late ? children : null;
}
