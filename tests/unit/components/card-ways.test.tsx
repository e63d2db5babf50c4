// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { newMemory } from '../../../components/card/card-memory.ts';
import { cardOf } from '../../../components/card/samples/sample.ts';
import { COMPLAINT, OPERATIONS } from '../../../components/card/samples/sample-levels.ts';
import type { AnswerView } from '../../../lib/lookup/view.ts';
import { byRole, click, draw, press, textOf } from './draw.ts';

const [, , third] = OPERATIONS.levels?.levels ?? [];
const SENTENCE = third?.cells[0]?.text ?? '';
const FIRST_WORD = SENTENCE.split(' ')[0] ?? '';
const NAMING: AnswerView = {
  ...OPERATIONS,
  mentions: {
    [SENTENCE]: [{ start: 0, end: FIRST_WORD.length, id: 'x:skill', name: 'A skill', level: 'P3' }],
  },
};

const memories = { first: newMemory(), other: newMemory() };

/** Two cards of which one leads to the other and back. */
function Both() {
  const [at, setAt] = useState<'first' | 'other'>('first');
  const memory = memories[at];
  return at === 'first' ? (
    <Card
      key={at}
      {...base}
      view={cardOf('x', [NAMING])}
      memory={memory}
      onOpen={() => setAt('other')}
      {...(memory.stop ? { onForward: () => setAt('other') } : {})}
    />
  ) : (
    <Card key={at} {...base} view={cardOf('y', [COMPLAINT])} memory={memory} onBack={() => setAt('first')} />
  );
}

const base = { onOpen: () => {}, onCopy: async () => true, dialog: true };

describe('The ways through cards', () => {
  it('lead from a sentence to what it names, at the level that the words name', () => {
    const onOpen = vi.fn();
    const root = draw(<Card {...base} view={cardOf('x', [NAMING])} onOpen={onOpen} />);
    const link = root.querySelector('.mention');
    expect(textOf(link ?? root)).toBe(FIRST_WORD);
    expect(textOf(root)).toContain(SENTENCE);
    if (link) click(link);
    expect(onOpen).toHaveBeenCalledWith('x:skill', 'P3');
  });

  it('lead back to the level, and the link, from which one went', () => {
    const root = draw(<Both />);
    click(byRole(root, 'tab', /^P3/));
    const link = root.querySelector<HTMLElement>('.level:not(.away) .mention');
    link?.focus();
    if (link) click(link);
    expect(textOf(root)).toContain(COMPLAINT.name);
    click(byRole(root, 'button', 'Back'));
    expect(byRole(root, 'tab', /^P3/).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.textContent).toBe(FIRST_WORD);
  });

  it('answer to Backspace, and to Alt with an arrow, which else are the page’s', () => {
    const [onBack, onForward] = [vi.fn(), vi.fn()];
    const root = draw(
      <Card {...base} view={cardOf('x', [OPERATIONS])} onBack={onBack} onForward={onForward} />,
    );
    const dialog = byRole(root, 'dialog', /./);
    press(dialog, 'Backspace');
    expect(press(dialog, 'ArrowLeft', { altKey: true }).defaultPrevented).toBe(true);
    expect(onBack).toHaveBeenCalledTimes(2);
    press(dialog, 'ArrowRight', { altKey: true });
    expect(onForward).toHaveBeenCalledTimes(1);
    const alone = draw(<Card {...base} view={cardOf('x', [OPERATIONS])} />);
    expect(press(byRole(alone, 'dialog', /./), 'ArrowLeft', { altKey: true }).defaultPrevented).toBe(false);
  });
});

describe('Pins on a card', () => {
  const pinsOf = (keys: string[], outcome?: 'pinned' | 'full') => ({
    keys,
    used: keys.length,
    max: 4,
    onToggle: vi.fn(),
    ...(outcome ? { outcome } : {}),
  });

  it('take the level in sight, by the button and by its key', () => {
    const pins = pinsOf([]);
    const root = draw(<Card {...base} view={cardOf('x', [OPERATIONS])} pins={pins} />);
    click(byRole(root, 'button', 'Pin'));
    click(byRole(root, 'tab', /^P3/));
    press(byRole(root, 'dialog', /./), 'p');
    expect(pins.onToggle.mock.calls).toEqual([
      [OPERATIONS.id, 'P2'],
      [OPERATIONS.id, 'P3'],
    ]);
  });

  it('say whether this level is pinned, and what came of the press', () => {
    const root = draw(
      <Card {...base} view={cardOf('x', [OPERATIONS])} pins={pinsOf([`${OPERATIONS.id}@P2`], 'pinned')} />,
    );
    byRole(root, 'button', 'Unpin');
    expect(textOf(root)).toContain('1 of 4 pinned');
    click(byRole(root, 'tab', /^P3/));
    byRole(root, 'button', 'Pin');
  });

  it('say that four is the most, and what to do', () => {
    const pins = pinsOf(['a', 'b', 'c', 'd'], 'full');
    const root = draw(<Card {...base} view={cardOf('x', [OPERATIONS])} pins={pins} />);
    expect(textOf(byRole(root, 'status', /./))).toMatch(/At most 4 .* Unpin one/);
  });
});
