// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Changes } from '../../../components/card/ladder/changes.tsx';
import { Details } from '../../../components/card/parts/details.tsx';
import { EXPERTISE, TOOL } from '../../../components/card/samples/sample-long.ts';
import { SUPERVISOR } from '../../../components/card/samples/sample-plain.ts';
import { POSTING } from '../../../components/findings/findings.fixture.tsx';
import { TitleHit } from '../../../components/findings/title-hit.tsx';
import { Passing } from '../../../components/notice/passing.tsx';
import { Ledger } from '../../../components/options/ledger.tsx';
import type { AnswerView, ChangesView, DiffRun } from '../../../lib/lookup/view.ts';
import { byRole, click, draw, textOf } from './draw.ts';

const details = (answer: AnswerView) => draw(<Details answer={answer} onOpen={vi.fn()} />);
const run = (text: string, changed = false): DiffRun => ({ text, changed });
const changes = (...rows: ChangesView['rows']) =>
  draw(
    <Changes
      changes={[
        { from: { key: 'a', label: 'P2' }, to: { key: 'b', label: 'P3' }, rows, notes: [], restored: false },
      ]}
    />,
  );

describe('Details of much', () => {
  it('show the start of a long list, and all of it on demand', () => {
    const root = details(EXPERTISE);
    const [knowledge] = root.querySelectorAll('.section');
    if (!knowledge) throw new Error('There is no section.');
    expect(textOf(knowledge)).toContain('18');
    expect(knowledge.querySelectorAll('li')).toHaveLength(6);
    click(byRole(knowledge, 'button', 'Show 12 more'));
    expect(knowledge.querySelectorAll('li')).toHaveLength(18);
  });

  it('hold the whole definition, the rest of it out of sight', () => {
    const root = details(EXPERTISE);
    const lead = root.querySelector('.lead');
    expect(textOf(lead ?? root)).toBe(EXPERTISE.summary);
    expect(lead?.classList.contains('clamped')).toBe(true);
    click(byRole(root, 'button', 'Show the whole text'));
    expect(root.querySelector('.lead')?.classList.contains('clamped')).toBe(false);
  });

  it('say how many names there are where some were cut', () => {
    const root = details(TOOL);
    expect(textOf(root)).not.toContain('412');
    click(byRole(root, 'button', 'Show 52 more'));
    expect(textOf(root)).toContain('The first 60 of 412.');
  });

  it('say once what is true of every name, and beside each what is not', () => {
    const times = (answer: AnswerView) => textOf(details(answer)).split('listed, no level').length - 1;
    expect(times(TOOL)).toBe(1);
    expect(times(SUPERVISOR)).toBe(1);
    expect(textOf(details(SUPERVISOR))).toContain('Planning and Organizinglisted, no level');
  });
});

describe('What changes', () => {
  it('underlines single words, and says so', () => {
    const root = changes({
      label: 'Years',
      from: [run('At least '), run('2', true), run(' years')],
      to: [run('At least '), run('5', true), run(' years')],
    });
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['2', '5']);
    expect(textOf(root)).toContain('Underlined: words that differ.');
    expect(textOf(root)).not.toContain('Beside a bar');
  });

  it('has a bar in place of a text that is underlined throughout', () => {
    const root = changes({
      label: '',
      from: [run('One thing', true)],
      to: [run('Quite another', true), run('.')],
    });
    expect(root.querySelectorAll('mark')).toHaveLength(0);
    expect(root.querySelectorAll('tr.whole')).toHaveLength(1);
    expect(textOf(root)).toContain('Beside a bar: a text that differs as a whole.');
  });

  it('explains no sign that it does not use', () => {
    const root = changes({ label: '', from: [run('One')], to: [run('Another')] });
    expect(textOf(root)).not.toMatch(/Underlined|Beside a bar/);
  });
});

it('puts the place of a title before the names of the frameworks', () => {
  const title = {
    ...POSTING.title,
    text: 'SMB Account Executive',
    verdict: 'match' as const,
    matches: POSTING.title?.matches ?? [],
    possible: [],
    whyNot: [],
    place: { kind: 'segment' as const, ladder: 'Sales ladder', rung: 'Account Executive' },
  };
  const root = draw(
    <TitleHit title={title} frameworks={POSTING.frameworks} onTitle={vi.fn()} onEntity={vi.fn()} />,
  );
  expect(textOf(root)).toContain('A segment of Account Executive · Job family matrix');
});

it('folds a long ledger and can still take all of it back', () => {
  const origins = Array.from({ length: 40 }, (_, at) => `https://*.board-${at}.example/*`);
  const onRevoke = vi.fn();
  const root = draw(
    <Ledger origins={origins} fixed={[]} pausedHosts={[]} onRevoke={onRevoke} onResume={vi.fn()} />,
  );
  expect(root.querySelectorAll('li')).toHaveLength(8);
  click(byRole(root, 'button', 'Remove all'));
  expect(onRevoke).toHaveBeenCalledWith(origins);
  click(byRole(root, 'button', 'Show 32 more'));
  expect(root.querySelectorAll('li')).toHaveLength(40);
});

it('keeps a passing note until it is put away', () => {
  const onDismiss = vi.fn();
  const root = draw(<Passing text="All is well again." onDismiss={onDismiss} />);
  expect(textOf(root)).toContain('All is well again.');
  click(byRole(root, 'button', 'Put this note away'));
  expect(onDismiss).toHaveBeenCalledOnce();
});
