import { describe, expect, it } from 'vitest';
import { isSkippedText, opensSkippedSection } from '../../../lib/posting/skipped-headings.ts';

describe('headings', () => {
  it.each([
    'Benefits',
    'Benefits:',
    'Our benefits & perks',
    'Perks and benefits at Halden',
    'Compensation and Benefits',
    'Salary range',
    'Pay transparency',
    'What we offer',
    'What Halden offers you',
    'What’s in it for you?',
    "What you'll get",
    'Equal opportunity',
    'Equal Employment Opportunity Statement',
    'EEO statement',
    'Diversity, Equity & Inclusion',
    'Our commitment to diversity and inclusion',
    'How to apply',
    'Application process',
    'Apply now',
    'Privacy notice',
    'Legal',
    'Das bieten wir dir',
    'Ce que nous offrons',
  ])('skips “%s”', (heading) => expect(opensSkippedSection(heading)).toBe(true));

  it.each([
    'Benefits Manager',
    'Head of Compensation',
    'Compensation Analyst',
    'Legal Counsel',
    'Designing Compensation',
    'Pay Per Click Specialist',
    'Diversity Recruiter',
    'What you will do',
    'What you bring',
    'Who we are',
    'Requirements',
    'Sales process',
    'Applied data skills',
    'Offer management',
    'About the role',
    'Your rewards are the deals that you close with our largest customers in Europe',
  ])('reads “%s”', (heading) => expect(opensSkippedSection(heading)).toBe(false));
});

describe('paragraphs', () => {
  it.each([
    'Benefits: a bicycle, lunch and a pension.',
    'Halden is an equal opportunity employer.',
    'All qualified applicants receive consideration without regard to race or age.',
  ])('skips “%s”', (text) => expect(isSkippedText(text)).toBe(true));

  it.each([
    'You negotiate with regard to the budget.',
    'Tools: Salesforce, Tableau.',
    'You benefit: our forecast is honest.',
  ])('reads “%s”', (text) => expect(isSkippedText(text)).toBe(false));
});
