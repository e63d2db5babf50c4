import type { ComponentChildren } from 'preact';

/** The states of one component, shown by the gallery and used by tests. */
export interface Fixture {
  title: string;
  /** Width of the frame in px; 384 is the popup, 720 the settings page. */
  width?: number;
  states: Record<string, () => ComponentChildren>;
}

/** A callback that only says in the console what the component asked for. */
export function log(name: string): (...values: unknown[]) => void {
  return (...values) => console.log(name, ...values);
}
