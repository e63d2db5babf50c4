import { expect, it } from 'vitest';
import { dutyLines } from '../../../lib/match/duties-lines.ts';
import { textLines } from '../../../lib/posting/text-lines.ts';

const TITLE = 'Sales Operations Coordinator';
const DUTY = 'Define the roadmap for sales operations and oversee major system implementations.';
const COMPANY = 'Our founders set the roadmap for sales operations in 1998.';

it.each([
  ['with bullets', '• '],
  ['with hyphens', '- '],
  ['without bullets, as a browser copies a list', ''],
])('takes the duties of a pasted posting %s', (_what, bullet) => {
  const text = `${TITLE}\n\nAbout us\n${COMPANY}\n\nYour tasks\n${bullet}${DUTY}\n${bullet}Run basic reports for the team\n\nBenefits\n${bullet}Set the roadmap for your own career.`;
  const { title, lines } = textLines(text);
  expect(title).toBe(TITLE);
  expect(dutyLines(lines)).toEqual([DUTY, 'Run basic reports for the team']);
});

it('takes a text without a title, too', () => {
  const { title, lines } = textLines(
    `${'You will see many things here, and most of them will be new. '.repeat(3)}\n- ${DUTY}`,
  );
  expect(title).toBe('');
  expect(dutyLines(lines)).toEqual([DUTY]);
});
