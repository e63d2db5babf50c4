// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { cardOf, FRAMES, matched } from '../../../components/card/samples/sample.ts';
import type { CardView } from '../../../lib/lookup/view.ts';
import { byRole, click, draw, textOf } from './draw.ts';

function card(rest: Partial<CardView>, onOpen: (id: string) => void = () => {}) {
  const view = cardOf('Customer Support Supervisor', [], rest);
  return draw(<Card view={view} onOpen={onOpen} onCopy={async () => true} dialog />);
}

it('names the nearest candidate and the word that differs', () => {
  const root = card({
    whyNot: [
      {
        id: 'sal:SM15000482',
        name: 'Sales Support Supervisor',
        rule: 'other-word',
        words: [{ text: 'Customer', label: 'Sales' }],
        framework: FRAMES.salary,
      },
    ],
  });
  expect(byRole(root, 'dialog', /Customer Support Supervisor/)).toBeTruthy();
  expect(textOf(root)).toContain('The text says “Customer” where Sales Support Supervisor needs “Sales”.');
});

it('offers what may be meant with its reason, and opens it', () => {
  const onOpen = vi.fn();
  const why = {
    rule: 'related' as const,
    expanded: [],
    edits: [],
    reordered: false,
    reason: 'It manages them.',
  };
  const root = card(
    {
      possible: [
        { ...matched('Sales Manager', { id: 'ladder:sales-manager', why }), framework: FRAMES.ladder },
      ],
    },
    onOpen,
  );
  expect(textOf(root)).toContain('It manages them.');
  click(byRole(root, 'button', 'Sales Manager'));
  expect(onOpen).toHaveBeenCalledWith('ladder:sales-manager');
});

it('offers nothing to copy where there is no answer', () => {
  expect(() => byRole(card({}), 'button', 'Copy with source')).toThrow();
});
