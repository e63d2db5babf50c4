import type { ChangesView, LadderView } from '../../../lib/lookup/view.ts';
import { matched, sample } from './sample.ts';

const RUNGS: LadderView['rungs'] = [
  {
    id: 'ladder:sdr',
    title: 'Sales Development Representative',
    abbreviation: 'SDR',
    summary: 'Finds people who may buy and readies them for a talk with a seller.',
    segments: [],
  },
  {
    id: 'ladder:ae',
    title: 'Account Executive',
    abbreviation: 'AE',
    summary: 'Leads a sale from the first talk to the signature.',
    segments: [
      { id: 'ladder:ae-smb', title: 'SMB', here: false },
      { id: 'ladder:ae-midmarket', title: 'Mid-Market', here: false },
      { id: 'ladder:ae-enterprise', title: 'Enterprise', here: true },
    ],
    step: {
      basis: 'stated',
      text: 'Those who do well in development often move on to a quota of their own.',
    },
  },
  {
    id: 'ladder:ae-senior',
    title: 'Senior Account Executive',
    summary: 'Takes the largest deals and shows newer colleagues the way.',
    segments: [],
    step: {
      basis: 'stated',
      text: 'With a record of closed deals, an executive may be given the senior title.',
    },
  },
  {
    id: 'ladder:sales-manager',
    title: 'Sales Manager',
    segments: [],
    step: {
      basis: 'implied',
      text: 'The text turns to leading a team here and does not say from which rung.',
    },
  },
  {
    id: 'ladder:sales-director',
    title: 'Sales Director',
    segments: [],
    step: { basis: 'implied', text: 'Directors have several managers under them; that is a reporting line.' },
  },
  {
    id: 'ladder:vp-sales',
    title: 'VP of Sales',
    segments: [],
    step: { basis: 'listed-order', text: 'It simply comes next in the list.' },
  },
  {
    id: 'ladder:cro',
    title: 'Chief Revenue Officer',
    abbreviation: 'CRO',
    segments: [],
    step: { basis: 'listed-order', text: 'It closes the list.' },
  },
];

export const LADDER: LadderView = {
  name: 'Sales career ladder',
  rungs: RUNGS,
  here: 1,
  segment: 'Enterprise',
  caveat: 'Titles and paths differ from company to company, and the way up is not always a straight line.',
  branches: ['Key Account Management', 'Business Development'],
};

const NEXT: ChangesView = {
  from: { key: 'ladder:ae', label: 'Account Executive' },
  to: { key: 'ladder:ae-senior', label: 'Senior Account Executive' },
  rows: [
    {
      label: '',
      from: [{ text: 'Leads a sale from the first talk to the signature.', changed: false }],
      to: [
        { text: 'Takes ', changed: false },
        { text: 'the largest deals', changed: true },
        { text: ' and ', changed: false },
        { text: 'shows newer colleagues the way', changed: true },
        { text: '.', changed: false },
      ],
    },
  ],
  notes: [],
  restored: false,
};

/** A segment of a rung, with a part of the title that no framework knows. */
export const ENTERPRISE = sample({
  id: 'ladder:ae-enterprise',
  name: 'Enterprise Account Executive',
  kind: 'segment',
  match: matched('Enterprise Account Executive', { unmapped: ['EMEA'] }),
  place: { kind: 'segment', ladder: 'Sales career ladder', rung: 'Account Executive' },
  summary: 'Wins deals with large companies, where buying takes long and many people have a say.',
  ladder: LADDER,
  changes: [NEXT],
  cautions: ['The source does not rank SMB, Mid-Market and Enterprise against one another.'],
});

export const DIRECTOR = sample({
  id: 'ladder:cro',
  name: 'Chief Revenue Officer',
  place: { kind: 'rung', ladder: 'Sales career ladder', position: 7, of: 7 },
  ladder: { ...LADDER, here: 6, segment: undefined },
  match: matched('CRO', {
    why: {
      rule: 'label',
      expanded: [{ from: 'Sr.', to: 'senior' }],
      edits: [{ from: 'Reveneu', to: 'revenue' }],
      reordered: true,
    },
  }),
});
