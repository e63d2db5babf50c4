// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Card } from '../../../components/card/card.tsx';
import { type DismissalActs, DismissalContext } from '../../../components/card/dismiss/dismissal-acts.ts';
import { cardOf, matched, sample } from '../../../components/card/samples/sample.ts';
import { POSTING } from '../../../components/findings/findings.fixture.tsx';
import { Findings } from '../../../components/findings/findings.tsx';
import { type DismissalItem, Dismissals } from '../../../components/options/dismissals.tsx';
import type { CardView } from '../../../lib/lookup/view.ts';
import { byRole, click, draw, press, textOf } from './draw.ts';

const MADE = { host: 'jobs.example', keys: ['a'] };
const actsOf = (rest: Partial<DismissalActs> = {}): DismissalActs => ({
  onSite: true,
  setAside: vi.fn(async () => MADE),
  takeBack: vi.fn(async () => true),
  ...rest,
});
const settled = () => act(async () => {});
const AE = sample({ id: 'ladder:ae', name: 'Account Executive', match: matched('Account Executive') });

function card(acts: DismissalActs | undefined, rest: Partial<CardView> = {}, answers = [AE]) {
  return draw(
    <DismissalContext.Provider value={acts}>
      <Card view={cardOf('AE', answers, rest)} onOpen={() => {}} onCopy={async () => true} dialog />
    </DismissalContext.Provider>,
  );
}
function list(acts: DismissalActs) {
  return draw(
    <DismissalContext.Provider value={acts}>
      <Findings findings={POSTING} onTitle={() => {}} onTerm={() => {}} onEntity={() => {}} />
    </DismissalContext.Provider>,
  );
}

it('sends the text and what it was read as, and offers the way back', async () => {
  const acts = actsOf();
  const root = card(acts);
  click(byRole(root, 'button', 'Not this?'));
  click(byRole(root, 'button', 'On every site'));
  await settled();
  expect(acts.setAside).toHaveBeenCalledWith('AE', [AE.match], true);
  expect(textOf(root)).toContain('“AE” is set aside on jobs.example.');
  click(byRole(root, 'button', 'Undo'));
  await settled();
  expect(acts.takeBack).toHaveBeenCalledWith(['a']);
  expect(textOf(root)).toContain('“AE” counts again.');
});

it('says that no more fits, and leaves everything as it was', async () => {
  const root = card(actsOf({ setAside: async () => ({ failed: 'aside-full' }) }));
  click(byRole(root, 'button', 'Not this?'));
  click(byRole(root, 'button', 'On this site'));
  await settled();
  expect(textOf(root)).toContain('The list of what is set aside is full.');
  expect(byRole(root, 'button', 'On this site')).toBeTruthy();
});

it('says in a card that was asked for where its text is set aside', () => {
  expect(textOf(card(actsOf(), { dismissal: MADE }))).toContain('You set this aside on jobs.example.');
  expect(textOf(card(actsOf(), { dismissal: { ...MADE, host: '*' } }))).toContain(
    'You set this aside on every site.',
  );
});

it('asks nothing of a card that was opened by its name alone, nor where nothing can be kept', () => {
  const { match: _none, ...opened } = AE;
  expect(() => byRole(card(actsOf(), {}, [opened]), 'button', 'Not this?')).toThrow();
  expect(() => byRole(card(undefined), 'button', 'Not this?')).toThrow();
});

it('has no site to offer for a text of one’s own', () => {
  const root = card(actsOf({ onSite: false }));
  click(byRole(root, 'button', 'Not this?'));
  expect(() => byRole(root, 'button', 'On this site')).toThrow();
  expect(byRole(root, 'button', 'On every site')).toBeTruthy();
});

it('opens on x in the list, folds up on Escape, and shows the page on Shift and Enter', async () => {
  const acts = actsOf({ show: vi.fn(async () => false) });
  const root = list(acts);
  const hit = byRole(root, 'button', /^Tableau/);
  press(hit, 'x');
  expect(byRole(root, 'button', 'On this site')).toBeTruthy();
  press(byRole(root, 'button', 'On this site'), 'Escape');
  expect(() => byRole(root, 'button', 'On this site')).toThrow();
  press(hit, 'Enter', { shiftKey: true });
  await settled();
  expect(acts.show).toHaveBeenCalledWith('jfm:skill:tableau');
  expect(textOf(root)).toContain('This does not stand on the page any more.');
});

it('keeps the line of what was set aside in its place, and counts one less', async () => {
  const root = list(actsOf());
  const lines = () => [...root.querySelectorAll('section:nth-of-type(2) li')].map(textOf);
  const at = lines().findIndex((line) => line.startsWith('CRM administration'));
  click(byRole(root, 'button', 'More on CRM administration'));
  click(byRole(root, 'button', 'On this site'));
  await settled();
  expect(lines()[at]).toMatch(/^“CRM administration” is set aside on jobs\.example\. Undo/);
  expect(textOf(root)).toContain('Skills and roles it names 4');
  click(byRole(root, 'button', 'Undo for “CRM administration”'));
  await settled();
  expect(lines()[at]).toMatch(/^CRM administration/);
});

it('lists what is set aside with what it does not mean, where, and whether that is still there', () => {
  const onUndo = vi.fn();
  const items: DismissalItem[] = [
    {
      text: 'AE',
      names: ['Account Executive'],
      frameworks: ['Ladder'],
      gone: false,
      host: '*',
      keys: ['a', 'b'],
    },
    {
      text: 'kiln',
      names: ['Kiln Manager'],
      frameworks: ['My own'],
      gone: true,
      host: 'x.example',
      keys: ['c'],
    },
  ];
  const root = draw(<Dismissals items={items} onUndo={onUndo} />);
  expect(textOf(root)).toContain('not Account Executive · Ladder · on every site');
  expect(textOf(root)).toContain('on x.example · This framework is no longer here.');
  click(byRole(root, 'button', 'Undo for “AE”'));
  expect(onUndo).toHaveBeenLastCalledWith(['a', 'b']);
  click(byRole(root, 'button', 'Undo all'));
  expect(onUndo).toHaveBeenLastCalledWith(['a', 'b', 'c']);
});
