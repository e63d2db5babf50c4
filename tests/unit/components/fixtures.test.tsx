// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { describe, expect, it } from 'vitest';
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
