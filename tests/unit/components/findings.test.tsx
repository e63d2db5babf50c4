// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { POSTING } from '../../../components/findings/findings.fixture.tsx';
import { Findings } from '../../../components/findings/findings.tsx';
import { click, draw, textOf } from './draw.ts';

function list(onTerm = vi.fn()) {
  const root = draw(<Findings findings={POSTING} onTitle={vi.fn()} onTerm={onTerm} onEntity={vi.fn()} />);
  return { root, hits: [...root.querySelectorAll<HTMLElement>('[data-hit]')], onTerm };
}

it('lists the title first, then the terms by weight, then what is only possible', () => {
  const names = list().hits.map((hit) => hit.querySelector('.hit-name')?.textContent);
  expect(names[0]).toBe('Sales Operations Specialist');
  expect(names[1]).toBe('Sales forecasting');
  expect(names.at(-1)).toBe('Building Relationships');
});

it('names every framework that answers for a term', () => {
  const { hits } = list();
  const complaint = hits.find((hit) => textOf(hit).startsWith('Customer Complaint'));
  expect(textOf(complaint ?? document)).toContain('Salary.com · LER.me');
});

it('says why a possible one is only possible', () => {
  expect(textOf(list().hits.at(-1) ?? document)).toContain('everyday words also name a competency');
});

it('opens the term that was clicked', () => {
  const { hits, onTerm } = list();
  click(hits[1] ?? document.body);
  expect(onTerm.mock.calls[0]?.[0].matches[0].name).toBe('Sales forecasting');
});
