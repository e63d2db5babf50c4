import { expect, it } from 'vitest';
import { jobLast } from '../../../../lib/match/linking/asked-text.ts';

it.each([
  ['Registered Nurse - ICU, Night Shift', 'ICU, Night Shift Registered Nurse'],
  ['Nurse (Night Shift)', 'Night Shift Nurse'],
  ['Driver | Leeds | Early Shift', 'Leeds Early Shift Driver'],
  ['Co-ordinator, Part-Time Shift', 'Co-ordinator, Part-Time Shift'],
  ['Nurse', 'Nurse'],
])('asks for “%s” with the job at its end', (title, asked) => {
  expect(jobLast(title)).toBe(asked);
});
