import type { CardView } from '../../lib/lookup/view.ts';
import { type Fixture, log } from '../fixture.ts';
import { Card } from './card.tsx';
import { cardOf, FRAMES, matched, sample } from './sample.ts';
import { DIRECTOR, ENTERPRISE } from './sample-ladder.ts';
import { COMPLAINT, OPERATIONS } from './sample-levels.ts';
import { EXPERTISE, TOOL } from './sample-long.ts';
import { COMPOUNDS, RELATIONSHIPS, SUPERVISOR } from './sample-plain.ts';

function show(view: CardView, back = true) {
  return () => (
    <Card
      view={view}
      onOpen={log('open')}
      onCopy={async () => true}
      onBack={back ? log('back') : undefined}
      onClose={log('close')}
      dialog
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

export default {
  title: 'Card',
  states: {
    'Segment on a ladder': show(cardOf('Enterprise Account Executive - EMEA (m/w/d)', [ENTERPRISE]), false),
    'Top rung, odd spelling': show(cardOf('Sr. Reveneu Officer, Chief', [DIRECTOR])),
    'Levels that build up, one required': show(cardOf('customer complaints', [COMPLAINT])),
    'Levels with a rubric': show(cardOf('Sales Operations Specialist', [OPERATIONS])),
    'No levels': show(cardOf('Building Relationships', [RELATIONSHIPS])),
    'Long definition, many lines': show(cardOf('Setting Sales Strategy', [EXPERTISE])),
    'Cut list of names': show(cardOf('Spreadsheets', [TOOL])),
    'Job profile': show(cardOf('Sales Support Supervisor', [SUPERVISOR])),
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
  },
} satisfies Fixture;
