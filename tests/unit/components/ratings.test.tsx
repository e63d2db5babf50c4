// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Details } from '../../../components/card/parts/details.tsx';
import { GROUPED, RATED, RATED_SKILL } from '../../../components/card/samples/sample-rated.ts';
import type { AnswerView } from '../../../lib/lookup/view.ts';
import { byRole, click, draw, textOf } from './draw.ts';

const details = (answer: AnswerView, onOpen = vi.fn()) => draw(<Details answer={answer} onOpen={onOpen} />);
/** What stands under the name of a rated skill. */
function ratingOf(root: ParentNode, name: string): Element {
  const found = [...root.querySelectorAll('.ratings > li')].find((row) => textOf(row).startsWith(name));
  if (!found) throw new Error(`No rating of ${name}`);
  return found;
}

describe('rated skills', () => {
  it('say importance and level as the source has them, between the examples around the level', () => {
    const haggling = ratingOf(details(RATED), 'Haggling');
    expect(textOf(haggling)).toBe(
      'HagglingImportance 4.12 of 5Level 4.62 of 7 – between Ask a shop whether a crate of lamps comes cheaper (2) ' +
        'and Settle what a town pays for its street lamps over ten years (6)',
    );
  });

  it('say so where the level stands on an example, above the highest or below the lowest', () => {
    const root = details(RATED);
    expect(textOf(ratingOf(root, 'Listening'))).toContain('Level 6 of 7 – like Settle');
    expect(textOf(ratingOf(root, 'Counting'))).toContain('Level 6.75 of 7 – above Settle');
    expect(textOf(ratingOf(root, 'Wiring'))).toContain('Level 1.5 of 7 – below Ask');
  });

  it('say that they are no proficiency levels, who rated them, and what the source advises against', () => {
    const root = details(RATED);
    expect(textOf(root)).toContain('Register’s ratings, not proficiency levels.');
    expect(textOf(root)).toContain('Analyst, 08/2024');
    expect(textOf(ratingOf(root, 'Sewing'))).toContain('not relevant here · advised against by the source');
    expect(textOf(root)).not.toContain('%');
    expect(root.querySelectorAll('.strip, [role=tablist]')).toHaveLength(0);
  });

  it('put a tick on the line where the value lies', () => {
    const at = (name: string) =>
      ratingOf(details(RATED), name).querySelector<HTMLElement>('.gauge > i')?.style.getPropertyValue('--at');
    expect(Number(at('Listening'))).toBeCloseTo(6 / 7);
  });

  it('show the most important first, the others on demand, and open the card of one', () => {
    const onOpen = vi.fn();
    const root = details(RATED, onOpen);
    expect(root.querySelectorAll('.section:has(.ratings) .ratings')[0]?.children).toHaveLength(5);
    click(byRole(root, 'button', 'Show one more'));
    expect(textOf(ratingOf(root, 'Diving'))).toContain('Level 0.1 of 7');
    click(byRole(root, 'button', 'Haggling'));
    expect(onOpen).toHaveBeenCalledWith('trades:Haggling');
  });
});

it('a rated skill shows what its values look like, and for whom it matters most', () => {
  const root = details(RATED_SKILL);
  expect(textOf(root)).toContain('2 of 7Ask a shop whether');
  expect(textOf(root)).toContain('4 of 7Agree on a price');
  expect(textOf(root)).toContain('Matters most forSellers of Lamps');
});

it('related occupations are a plain list in the words of the source', () => {
  const root = details(RATED);
  expect(textOf(root)).toContain('Named as related, without directionCandle MakersNearSellers of MirrorsFar');
});

it('a job zone is shown as preparation', () => {
  expect(textOf(details(RATED))).toContain('Job zone (preparation)2 Zone Two: Some Preparation');
});

it('essential and optional skills stand in two lists', () => {
  const lists = [...details(GROUPED).querySelectorAll('.links')].map(textOf);
  expect(lists).toEqual([
    'Essentialcompare lampsexplain bulbs',
    'Optionalmend lamps',
    'Belongs toshop seller',
    'Narrowerstreet lamp seller',
  ]);
});
