import type { AnchorView, RatedView } from '../../../lib/lookup/rating-view.ts';
import type { FrameworkRef } from '../../../lib/lookup/view.ts';
import { sample } from './sample.ts';

const TRADES: FrameworkRef = { id: 'trades', title: 'Register of trades', short: 'Register', lang: 'en' };
const ESCO: FrameworkRef = { id: 'kinds', title: 'List of callings', short: 'Callings', lang: 'en' };
const LEVEL = { name: 'Level', min: 0, max: 7 };
const IMPORTANCE = { name: 'Importance', min: 1, max: 5 };
const LOW: AnchorView = { value: 2, text: 'Ask a shop whether a crate of lamps comes cheaper' };
const HIGH: AnchorView = { value: 6, text: 'Settle what a town pays for its street lamps over ten years' };

function rated(name: string, importance: number, level: number, rest: Partial<RatedView> = {}): RatedView {
  return { id: `trades:${name}`, name, importance, level, below: LOW, above: HIGH, ...rest };
}

/** An occupation of a classification that rates skills and has no levels, with every sort of rating. */
export const RATED = sample({
  id: 'trades:lamp-sellers',
  name: 'Sellers of Lamps',
  kind: 'occupation',
  framework: TRADES,
  place: { kind: 'plain' },
  summary: 'Sell lamps and what belongs to them, in shops or on the road.',
  sections: [
    {
      kind: 'responsibility',
      statements: [
        {
          key: 't1',
          kind: 'responsibility',
          text: 'Shows which lamp gives which light.',
          basis: 'stated',
          loc: 'row 2',
        },
      ],
    },
  ],
  ratings: {
    level: LEVEL,
    importance: IMPORTANCE,
    groups: [
      {
        name: 'Skills',
        items: [
          rated('Haggling', 4.12, 4.62),
          rated('Listening', 4, 6, { below: HIGH }),
          rated('Counting', 3.5, 6.75, { below: HIGH, above: undefined }),
          rated('Wiring', 2.12, 1.5, { below: undefined, above: LOW }),
          rated('Sewing', 1.12, 0.4, { below: undefined, above: LOW, suppressed: true, notRelevant: true }),
          rated('Diving', 1, 0.1, { below: undefined, above: undefined }),
        ],
        said: 'Analyst, 08/2024',
      },
      { name: 'Knowledge', items: [rated('Lamps', 4.9, 5.5)] },
    ],
  },
  links: [
    {
      kind: 'related',
      items: [
        { id: 'trades:candles', name: 'Candle Makers', note: 'Near' },
        { id: 'trades:mirrors', name: 'Sellers of Mirrors', note: 'Far' },
      ],
    },
  ],
  facts: [
    {
      kind: 'code',
      scheme: 'job-zone',
      code: '2',
      title: 'Zone Two: Some Preparation',
      suspect: false,
      note: 'Zone 2 of 5: the preparation that the work needs, not a level of proficiency.',
    },
  ],
  caveat: 'The register describes no proficiency levels.',
});

/** A rated skill with what its values look like. */
export const RATED_SKILL = sample({
  id: 'trades:haggling',
  name: 'Haggling',
  entity: 'competency',
  kind: 'skill',
  framework: TRADES,
  place: { kind: 'group', group: 'Skills' },
  summary: 'Coming to a price that both sides can live with.',
  anchors: [
    { ...LEVEL, anchors: [LOW, { value: 4, text: 'Agree on a price for the lamps of a hotel' }, HIGH] },
  ],
  links: [{ kind: 'rated-by', items: [{ id: 'trades:lamp-sellers', name: 'Sellers of Lamps' }], total: 879 }],
  caveat: 'The register describes no proficiency levels.',
});

/** An occupation of a classification that tells essential skills from optional ones and grades neither. */
export const GROUPED = sample({
  id: 'kinds:5223.1',
  name: 'lamp seller',
  kind: 'occupation',
  framework: ESCO,
  place: { kind: 'plain' },
  summary: 'Lamp sellers sell lamps.',
  links: [
    {
      kind: 'essential',
      items: ['compare lamps', 'explain bulbs'].map((name) => ({ id: `kinds:${name}`, name })),
    },
    { kind: 'optional', items: [{ id: 'kinds:mend', name: 'mend lamps' }] },
    { kind: 'cluster', items: [{ id: 'kinds:5223', name: 'shop seller' }] },
    { kind: 'narrower', items: [{ id: 'kinds:5223.1.1', name: 'street lamp seller' }] },
  ],
  facts: [{ kind: 'family', text: 'Shop sales assistants' }],
  caveat: 'This classification describes no proficiency levels.',
});
