import { makeFormat } from '../format.ts';

const { plural, number } = makeFormat('en');

/** Texts of the side panel, of what is pinned, and of the comparison. */
export const compareTexts = {
  panel: { open: 'Keep open beside the page' },
  pins: {
    pin: 'Pin',
    posting: 'Pin this posting',
    unpinPosting: 'Unpin this posting',
    count: (n: number) => plural(n, { one: '# pinned', other: '# pinned' }),
    tray: 'What is pinned',
    compare: 'Compare',
    unpin: 'Unpin',
    unpinNamed: (name: string) => `Unpin ${name}`,
    unpinAll: 'Unpin all',
    pinned: (n: number, max: number) =>
      `${number(n)} of ${number(max)} pinned. Compare them in Rung’s popup or side panel.`,
    full: (max: number) =>
      `At most ${number(max)} can be pinned. Unpin one under “Compare” in Rung’s popup or side panel.`,
  },
  compare: {
    title: 'Compare',
    one: 'One thing is pinned. Pin another one, on its card or in the list, to see them side by side.',
    none: 'Nothing is pinned. “Pin” stands on every card and below the list of a posting.',
    wide: 'Open in a tab',
    rows: {
      framework: 'Framework',
      place: 'Where it stands',
      years: 'Schooling and years',
      expected: 'What is expected',
      requires: 'What belongs to it',
      roles: 'Roles it names',
      skills: 'Skills it names',
      facts: 'Pay and codes',
      source: 'Source',
    },
    recognised: 'Recognised as',
    posting: 'Posting',
    postingOn: (host: string) => `Posting on ${host}`,
    silent: 'The source is silent.',
    unread: 'Not read from postings.',
    nothing: 'Nothing recognised.',
    gone: 'In no framework that is switched on.',
    differs: (level: string) => `Underlined, or beside a bar: what differs from ${level}.`,
  },
};
