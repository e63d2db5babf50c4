import type { Pack } from '../../lib/pack/pack.ts';
import { chances, pick } from './statistics.ts';

/** Titles of other trades: a lookup that finds nothing has looked hardest. */
const OTHERS = [
  'Registered Nurse',
  'Software Engineer',
  'Clinical Research Associate',
  'Data Engineer',
  'Store Manager',
  'Warehouse Operative',
  'Customer Support Supervisor',
  'Machine Learning Engineer',
  'Executive Assistant',
  'Account Payable Clerk',
  'Project Manager',
  'HGV Driver',
  'Solutions Architect',
  'Dental Hygienist',
  'Head of Marketing',
];
const BEFORE = ['', '', '', 'Senior ', 'Sr. ', 'Junior ', 'Lead ', 'Regional ', 'Enterprise ', 'Freelance '];
const AFTER = [
  '',
  '',
  ' (m/w/d)',
  ' - Remote',
  ' II',
  ', EMEA',
  ' – Berlin, hybrid',
  ' | Full-time',
  ' (Req. 48127)',
  ', Mid-Market',
];

const namesOf = (pack: Pack): string[] => {
  if (pack.kind === 'framework') return pack.roles.map(({ title }) => title);
  return pack.kind === 'aliases' ? pack.labels.map(({ text }) => text) : [];
};

/** Titles as boards write them: names of the packs and of other trades, each with what stands around a title. */
export function titlesLike(packs: Pack[], count: number): string[] {
  const names = [...new Set(packs.flatMap(namesOf)), ...OTHERS];
  const chance = chances(7);
  return Array.from({ length: count }, (_, at) => {
    const name = names[at % names.length] ?? '';
    return `${pick(BEFORE, chance)}${name}${pick(AFTER, chance)}`;
  });
}

/** The same titles with one slip of the finger each, in a word of five letters or more. */
export function withTypos(titles: string[]): string[] {
  const chance = chances(11);
  return titles.map((title) => {
    const words = [...title.matchAll(/\p{L}{5,}/gu)];
    if (words.length === 0) return title;
    const word = pick(words, chance);
    const at = word.index + 1 + Math.floor(chance() * (word[0].length - 2));
    const slips = [
      title.slice(0, at) + title.slice(at + 1),
      title.slice(0, at) + (title[at] ?? '') + title.slice(at),
      title.slice(0, at) + (title[at + 1] ?? '') + (title[at] ?? '') + title.slice(at + 2),
      `${title.slice(0, at)}e${title.slice(at + 1)}`,
    ];
    return pick(slips, chance);
  });
}
