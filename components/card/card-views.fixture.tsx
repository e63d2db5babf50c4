import type { AnswerView, CardView } from '../../lib/lookup/view.ts';
import { type Fixture, log } from '../fixture.ts';
import { Pressed } from '../pressed.tsx';
import { Card } from './card.tsx';
import { newMemory } from './card-memory.ts';
import type { ViewName } from './model.ts';
import { cardOf, FRAMES, matched } from './samples/sample.ts';
import { ENTERPRISE } from './samples/sample-ladder.ts';
import { COMPLAINT, OPERATIONS } from './samples/sample-levels.ts';
import { EXPERTISE } from './samples/sample-long.ts';
import { RELATIONSHIPS, SUPERVISOR } from './samples/sample-plain.ts';

const card = (view: CardView, memory = newMemory()) => (
  <Card
    view={view}
    memory={memory}
    onOpen={log('open')}
    onCopy={async () => true}
    onClose={log('close')}
    dialog
  />
);
/** A card on one of its views. */
const on = (view: ViewName, answer: AnswerView) => () =>
  card(cardOf(answer.name, [answer]), { ...newMemory(), shown: { [answer.id]: { view } } });
/** A card in which all of these were pressed. */
const pressed =
  (view: CardView, ...selectors: string[]) =>
  () => <Pressed on={selectors}>{card(view)}</Pressed>;

export default {
  title: 'Card, its views',
  states: {
    'What changes, some words': on('changes', OPERATIONS),
    'What changes, on a ladder': on('changes', ENTERPRISE),
    'Details of a segment': on('details', ENTERPRISE),
    'Source with gaps': on('source', OPERATIONS),
    'Source with cautions': on('source', RELATIONSHIPS),
    'Whole ladder, steps told': pressed(
      cardOf(ENTERPRISE.name, [ENTERPRISE]),
      '.link.small[aria-expanded]',
      '.step > summary',
    ),
    'Whole text': pressed(cardOf(EXPERTISE.name, [{ ...EXPERTISE, sections: [] }]), '.panel button'),
    'Why of a crosswalk': pressed(cardOf(COMPLAINT.name, [COMPLAINT]), '.panel details > summary'),
    'Another framework opened': pressed(
      cardOf('Building Relationships', [RELATIONSHIPS, SUPERVISOR]),
      '.other:first-of-type > summary',
    ),
    Copied: pressed(cardOf(RELATIONSHIPS.name, [RELATIONSHIPS]), '.card-foot .action'),
    'A passage': () =>
      card(
        cardOf('You forecast sales with Tableau, and build relationships', [], {
          holds: [
            {
              ...matched('Sales forecasting'),
              text: 'forecast sales',
              verdict: 'match',
              framework: FRAMES.matrix,
            },
            { ...matched('Tableau'), text: 'Tableau', verdict: 'match', framework: FRAMES.matrix },
            {
              ...matched('Building Relationships'),
              text: 'build relationships',
              verdict: 'possible',
              framework: FRAMES.astd,
            },
          ],
        }),
      ),
    'A passage that names nothing': () => card(cardOf('You bake bread at dawn', [], { holds: [] })),
  },
} satisfies Fixture;
