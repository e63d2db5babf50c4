// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/card.tsx';
import { cardOf } from '../../../components/card/samples/sample.ts';
import { ENTERPRISE } from '../../../components/card/samples/sample-ladder.ts';
import { COMPLAINT, OPERATIONS } from '../../../components/card/samples/sample-levels.ts';
import { RELATIONSHIPS } from '../../../components/card/samples/sample-plain.ts';
import type { AnswerView } from '../../../lib/lookup/view.ts';
import { byRole, click, draw, press, textOf } from './draw.ts';

function card(answers: AnswerView[], props: Partial<CardProps> = {}) {
  const root = draw(
    <Card view={cardOf('as asked', answers)} onOpen={() => {}} onCopy={async () => true} dialog {...props} />,
  );
  return { root, dialog: byRole(root, 'dialog', /./) };
}
const shownLevel = (root: ParentNode) =>
  [...root.querySelectorAll('[role=tabpanel].level')].filter((panel) => !panel.classList.contains('away'));

describe('Card', () => {
  it('opens on the ladder with the neighbours, the basis of each step and the segment', () => {
    const { root } = card([ENTERPRISE]);
    const ladder = textOf(root.querySelector('.rungs') ?? root);
    expect(ladder).toMatch(/Sales Development Representative \(SDR\)previous.*stated.*Account Executive/);
    expect(ladder).toMatch(/Enterprisehere.*stated.*Senior Account Executivenext/);
    expect(ladder).not.toContain('Sales Manager');
    expect(textOf(root)).toContain('A segment of Account Executive');
    expect(textOf(root)).toContain('not in any framework: EMEA');
    expect(textOf(root)).toContain('not always a straight line');
  });

  it('shows all rungs on demand, with the kind of every step in words', () => {
    const { root } = card([ENTERPRISE]);
    click(byRole(root, 'button', 'Show all 7 rungs'));
    const words = [...root.querySelectorAll('.step > summary')].map(
      (summary) => summary.firstChild?.textContent,
    );
    expect(words).toEqual(['stated', 'stated', 'implied', 'implied', 'listed order', 'listed order']);
    expect(textOf(root)).toContain('Key Account Management and Business Development');
  });

  it('opens at the required level and says so in words', () => {
    const { root } = card([COMPLAINT]);
    expect(textOf(byRole(root, 'tab', /^3/))).toBe('3Moderate Experiencerequired');
    expect(shownLevel(root).map(textOf).join()).toContain('Puts lasting fixes in place');
  });

  it('moves through the levels by arrow keys and stops at either end', () => {
    const { root } = card([COMPLAINT]);
    press(byRole(root, 'tab', /^3/), 'ArrowRight');
    expect(shownLevel(root).map(textOf).join()).toContain('Watches how complaints develop');
    press(byRole(root, 'tab', /^4/), 'End');
    press(byRole(root, 'tab', /^5/), 'ArrowRight');
    expect(byRole(root, 'tab', /^5/).getAttribute('aria-selected')).toBe('true');
  });

  it('keeps every level in the card, so that its height does not depend on the one shown', () => {
    const { root } = card([COMPLAINT]);
    expect(root.querySelectorAll('[role=tabpanel].level')).toHaveLength(5);
    expect(shownLevel(root)).toHaveLength(1);
  });

  it('tints lower levels only where the source says that levels build on one another', () => {
    const lower = (answer: AnswerView) => card([answer]).root.querySelectorAll('.strip .lower').length;
    expect(lower(COMPLAINT)).toBe(2);
    expect(lower(OPERATIONS)).toBe(0);
  });

  it('goes to what changes with n and marks what differs', () => {
    const { root, dialog } = card([OPERATIONS]);
    press(dialog, 'n');
    expect(byRole(root, 'tab', 'What changes').getAttribute('aria-selected')).toBe('true');
    expect([...root.querySelectorAll('mark')].map(textOf)).toContain('5');
    expect(textOf(root)).toContain('A PhD without experience fits both levels');
    expect(textOf(root)).toContain('Level labels restored by us');
  });

  it('copies the level in sight together with its source', async () => {
    const onCopy = vi.fn(async (_text: string) => true);
    const { dialog } = card([COMPLAINT], { onCopy });
    press(dialog, 'ArrowRight');
    press(dialog, 'c');
    const [[text = ''] = []] = onCopy.mock.calls;
    expect(text).toContain('Watches how complaints develop');
    expect(text).not.toContain('Puts lasting fixes');
    expect(text).toContain('Restated from Skills & Competencies for Sales Support Supervisor');
    expect(text).toContain('1 of 5 behaviours shown');
    await vi.waitFor(() => expect(textOf(dialog)).toContain('Copied'));
  });

  it('leaves keys alone while somebody types or holds a modifier', () => {
    const onBack = vi.fn();
    const { dialog } = card([COMPLAINT], { onBack });
    const field = document.createElement('input');
    dialog.append(field);
    expect(press(field, 'Backspace').defaultPrevented).toBe(false);
    expect(press(dialog, 'c', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(onBack).not.toHaveBeenCalled();
    press(dialog, 'Backspace');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('gives every framework its own heading, the first one open', () => {
    const { root } = card([ENTERPRISE, RELATIONSHIPS]);
    expect(byRole(root, 'heading', 'Sales career ladder')).toBeTruthy();
    const other = root.querySelector('details.other');
    expect(other?.hasAttribute('open')).toBe(false);
    expect(textOf(other ?? root)).toContain('ASTD World-Class Sales Competency Model');
  });

  it('says that a model has no levels and draws no strip', () => {
    const { root } = card([RELATIONSHIPS]);
    expect(root.querySelector('.strip')).toBeNull();
    expect(textOf(root)).toContain('This model has no levels.');
  });
});
