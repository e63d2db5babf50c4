// @vitest-environment happy-dom
import { type ComponentChild, options } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { Fixture } from '../../../components/fixture.ts';
import { draw, textOf } from './draw.ts';

const modules = import.meta.glob<{ default: Fixture }>('../../../components/**/*.fixture.tsx', {
  eager: true,
});
const states = Object.values(modules).flatMap(({ default: { title, states } }) =>
  Object.entries(states).map(([name, State]) => ({ name: `${title}: ${name}`, State })),
);

describe('every state of the gallery', () => {
  it.each(states)('$name draws whole words', ({ State }) => {
    const root = draw((<State />) as ComponentChild);
    expect(textOf(root)).not.toMatch(/undefined|\[object|NaN|null/);
  });

  it.each(states)('$name repeats no id', ({ State }) => {
    const root = draw((<State />) as ComponentChild);
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

/** Sets the language of a whole document, and draws nothing of its own. */
const OF_WHOLE_PAGES = ['Localised'];

/** What other files draw: every function with a capital in a file of components, but for contexts. */
const exported = Object.entries(
  import.meta.glob<Record<string, unknown>>(
    ['../../../components/**/*.tsx', '!../../../components/**/*.fixture.tsx'],
    { eager: true },
  ),
).flatMap(([file, parts]) =>
  Object.entries(parts)
    .filter(([name, part]) => typeof part === 'function' && /^[A-Z]/.test(name) && !('Provider' in part))
    .filter(([name]) => !OF_WHOLE_PAGES.includes(name))
    .map(([name, part]) => ({ name: `${name} of ${file.replace('../../../', '')}`, part })),
);

describe('the fixtures', () => {
  it('draw every component', async () => {
    const drawn = new Set<unknown>();
    const missing = (): string[] => exported.filter(({ part }) => !drawn.has(part)).map(({ name }) => name);
    const before = options.diffed;
    options.diffed = (node) => {
      drawn.add(node.type);
      before?.(node);
    };
    for (const { State } of states) draw((<State />) as ComponentChild);
    await vi.waitFor(() => expect(missing()).toEqual([]));
    options.diffed = before;
    expect(exported.length).toBeGreaterThan(30);
  });
});
