import { expect, test } from 'vitest';
import { textBlocks } from '../../../lib/posting/text-blocks.ts';

const POSTING = `Sales Operations Specialist

About the job
You will keep our forecast honest and help the team plan its quarter, week after week.

What you bring
• Salesforce
- SQL and Tableau
3) Clean handwriting

Benefits
• Training budget
• Sales forecasting lunch

Your profile
We look for someone who likes numbers more than meetings and says so.`;

test('a pasted posting falls into title, list, prose and what is not scanned', () => {
  const contexts = textBlocks(POSTING).map(({ text, context }) => [text, context]);
  expect(contexts[0]).toEqual(['Sales Operations Specialist', 'title']);
  expect(contexts).toContainEqual(['Salesforce', 'list']);
  expect(contexts).toContainEqual(['Clean handwriting', 'list']);
  expect(contexts).toContainEqual(['Training budget', 'eeo']);
  expect(contexts).toContainEqual(['Sales forecasting lunch', 'eeo']);
  expect(contexts.at(-1)?.[1]).toBe('prose');
});

test('each block knows its place in the text', () => {
  for (const text of [POSTING, POSTING.replaceAll('\n', '\r\n'), `  \n${POSTING}`]) {
    const blocks = textBlocks(text);
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks) expect(text.slice(block.at, block.at + block.text.length)).toBe(block.text);
  }
});

test('a text that starts with a sentence has no title', () => {
  expect(textBlocks('We are looking for somebody who sells well.')[0]?.context).toBe('prose');
});
