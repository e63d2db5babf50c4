import type { Choice } from '../lookup/shelf.ts';
import { packOf } from '../lookup/shelf.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';

let current: Promise<Settings> | undefined;

/** The user's settings, read once per worker life and again after each change. */
export function settings(): Promise<Settings> {
  current ??= readSettings();
  return current;
}

/** Called once, synchronously, when the worker starts. */
export function followSettings(): void {
  watchSettings((changed) => {
    current = Promise.resolve(changed);
  });
}

export async function choice(): Promise<Choice> {
  const { order, disabled } = await settings();
  return { order, disabled };
}

/** Leaves out what belongs to frameworks that are switched off. */
export function enabledOnly<T extends { id: string }>(list: T[], { disabled }: Choice): T[] {
  return list.filter(({ id }) => !disabled.includes(packOf(id)));
}
