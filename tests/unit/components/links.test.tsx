// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Details } from '../../../components/card/parts/details.tsx';
import { SUPERVISOR } from '../../../components/card/samples/sample-plain.ts';
import { byRole, click, draw } from './draw.ts';

it('what a role asks for opens at the level that it asks for, where it names one', () => {
  const onOpen = vi.fn();
  const root = draw(<Details answer={SUPERVISOR} onOpen={onOpen} />);
  click(byRole(root, 'button', 'Sales Function'));
  click(byRole(root, 'button', 'Planning and Organizing'));
  expect(onOpen.mock.calls).toEqual([
    ['sal:sales-function', 'P3'],
    ['sal:planning', undefined],
  ]);
});
