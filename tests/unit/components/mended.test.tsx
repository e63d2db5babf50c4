// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Mended } from '../../../components/notice/mended.tsx';
import { byRole, click, draw, textOf } from './draw.ts';

const TRADES = { title: 'Made-up trades', revision: 'b' };
const LADDER = { title: 'Warehouse Ladder', revision: '3', part: true as const };
const drawn = (repaired: boolean, lost: (typeof TRADES | typeof LADDER)[], onDismiss = vi.fn()) =>
  draw(<Mended repaired={repaired} lost={lost} backUps="/frameworks.html#back-up" onDismiss={onDismiss} />);

it('says nothing where nothing happened', () => {
  expect(textOf(drawn(false, []))).toBe('');
});

it('says that all is whole only where nothing is lost', () => {
  expect(textOf(drawn(true, []))).toContain('They are whole again');
  expect(textOf(drawn(true, [TRADES]))).not.toContain('They are whole again');
});

it('names all that is lost, with the way to the back-ups, until it is put away', () => {
  const dismiss = vi.fn();
  const root = drawn(true, [TRADES, LADDER], dismiss);
  expect(textOf(root)).toContain('Those that came with Rung are whole again');
  expect(textOf(root)).toContain(
    'Lost: Made-up trades and revision 3 of Warehouse Ladder. Bring them back from a back-up.',
  );
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/frameworks.html#back-up');
  click(byRole(root, 'button', 'Put this note away'));
  expect(dismiss).toHaveBeenCalledOnce();
});

it('names what is lost also where nobody saw a damage', () => {
  expect(textOf(drawn(false, [TRADES]))).toBe(
    'Lost: Made-up trades. Bring them back from a back-up.To the back-ups',
  );
});
