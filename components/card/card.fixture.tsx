import { type AnswerView, type CardView, type MentionView, pinKey } from '../../lib/lookup/view.ts';
import { type Fixture, log } from '../fixture.ts';
import { Card, type CardProps } from './card.tsx';
import type { CardPins } from './parts/card-foot.tsx';
import { Covered } from './parts/covered.tsx';
import { cardOf, FRAMES, matched, sample } from './samples/sample.ts';
import { DIRECTOR, ENTERPRISE } from './samples/sample-ladder.ts';
import { COMPLAINT, OPERATIONS } from './samples/sample-levels.ts';
import { EXPERTISE, TOOL } from './samples/sample-long.ts';
import { COMPOUNDS, RELATIONSHIPS, SUPERVISOR } from './samples/sample-plain.ts';
import { GROUPED, RATED, RATED_SKILL } from './samples/sample-rated.ts';

function show(view: CardView, back = true, more: Partial<CardProps> = {}) {
  return () => (
    <Card
      view={view}
      onOpen={log('open')}
      onCopy={async () => true}
      onBack={back ? log('back') : undefined}
      onClose={log('close')}
      dialog
      {...more}
    />
  );
}

const POSSIBLE = {
  ...matched('Sales Manager', {
    id: 'ladder:sales-manager',
    why: {
      rule: 'related',
      expanded: [],
      edits: [],
      reordered: false,
      reason: 'The title manages development representatives, as a sales manager may.',
    },
  }),
  label: 'SDR Manager',
  framework: FRAMES.ladder,
};

const PINS: CardPins = { keys: [], used: 0, max: 4, onToggle: log('pin') };
/** The same answer, with its first sentences knowing what they name. */
const NAMING: AnswerView = {
  ...OPERATIONS,
  mentions: Object.fromEntries(
    [...(OPERATIONS.levels?.levels ?? [])].flatMap(({ cells }) =>
      cells.map(({ text }) => [text, firstWords(text)]),
    ),
  ),
};

function firstWords(text: string): MentionView[] {
  const end = text.indexOf(' ', text.indexOf(' ') + 1);
  return end < 0 ? [] : [{ start: 0, end, id: 'jfm:skill:crm', name: 'CRM administration' }];
}

export default {
  title: 'Card',
  states: {
    'Sentences that name others, back and forward': show(
      cardOf('Sales Operations Specialist', [NAMING]),
      true,
      {
        onForward: log('forward'),
        pins: PINS,
      },
    ),
    'Pinned just now': show(cardOf('Sales Operations Specialist', [OPERATIONS]), false, {
      pins: {
        ...PINS,
        keys: ['ladder:x', pinKey(OPERATIONS.id, OPERATIONS.levels?.here[0])],
        outcome: 'pinned',
      },
    }),
    'A fifth pin': show(cardOf('Enterprise Account Executive', [ENTERPRISE]), false, {
      pins: { ...PINS, keys: ['a', 'b', 'c', 'd'], outcome: 'full' },
    }),
    'Segment on a ladder': show(cardOf('Enterprise Account Executive - EMEA (m/w/d)', [ENTERPRISE]), false),
    'Top rung, odd spelling': show(cardOf('Sr. Reveneu Officer, Chief', [DIRECTOR])),
    'Levels that build up, one required': show(cardOf('customer complaints', [COMPLAINT])),
    'Levels with a rubric': show(cardOf('Sales Operations Specialist', [OPERATIONS])),
    'No levels': show(cardOf('Building Relationships', [RELATIONSHIPS])),
    'Long definition, many lines': show(cardOf('Setting Sales Strategy', [EXPERTISE])),
    'Cut list of names': show(cardOf('Spreadsheets', [TOOL])),
    'Job profile': show(cardOf('Sales Support Supervisor', [SUPERVISOR])),
    'Rated skills, no levels': show(cardOf('Lamp Seller', [RATED])),
    'A rated skill': show(cardOf('Haggling', [RATED_SKILL])),
    'Essential and optional skills': show(cardOf('lamp seller', [GROUPED])),
    'Several frameworks': show(
      cardOf('Account Executive', [ENTERPRISE, RELATIONSHIPS, COMPLAINT], { possible: [POSSIBLE] }),
    ),
    'Ten frameworks': show(
      cardOf(
        'Negotiation',
        Array.from({ length: 10 }, (_, at) =>
          sample({
            ...RELATIONSHIPS,
            id: `f${at}:negotiation`,
            name: 'Negotiation',
            framework: { id: `f${at}`, title: `Framework number ${at + 1}`, short: `F${at + 1}`, lang: 'en' },
          }),
        ),
      ),
    ),
    'German compounds': show(cardOf('Beauftragter', [COMPOUNDS])),
    'Possible only': show(cardOf('SDR Manager', [], { possible: [POSSIBLE] })),
    'No match, near ones': show(
      cardOf('Customer Support Supervisor', [], {
        unmapped: ['Night shift'],
        whyNot: [
          {
            id: 'sal:SM15000482',
            name: 'Sales Support Supervisor',
            rule: 'other-word',
            words: [{ text: 'Customer', label: 'Sales' }],
            framework: FRAMES.salary,
          },
        ],
      }),
    ),
    'No match at all': show(cardOf('Pâtissière', [])),
    'A page that covers it': () => <Covered />,
  },
} satisfies Fixture;
