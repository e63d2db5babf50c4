import { POSTING } from '../findings/findings.fixture.tsx';
import { type Fixture, log } from '../fixture.ts';
import { ReadText } from './read-text.tsx';
import { Reader } from './reader.tsx';

const show =
  (text: string, limit = 200_000) =>
  () => (
    <div class="rung">
      <Reader text={text} limit={limit} busy={false} onText={log('text')} onRead={log('read')} />
    </div>
  );
const spot = { kind: 'term' as const, verdict: 'match' as const, matches: POSTING.terms[0]?.matches ?? [] };

export default {
  title: 'Reader',
  states: {
    Empty: show(''),
    'With a text': show('Sales Operations Specialist\n\nYou look after our CRM administration.'),
    'Too long': show('A posting that goes on and on', 10),
    'Read, with marks': () => (
      <div class="rung">
        <ReadText
          result={{
            ...POSTING,
            terms: POSTING.terms.slice(0, 2),
            possible: [],
            runs: [
              { text: 'Sales Operations Specialist', spot: { ...spot, kind: 'role' } },
              { text: '\n\nYou look after our ' },
              { text: 'CRM administration', spot },
              { text: ' and keep it in good order.' },
            ],
          }}
          onAgain={log('again')}
          onTitle={log('title')}
          onTerm={log('term')}
          onEntity={log('entity')}
        />
      </div>
    ),
    'Read, nothing known': () => (
      <div class="rung">
        <ReadText
          result={{
            terms: [],
            possible: [],
            cut: false,
            frameworks: {},
            runs: [{ text: 'Bake bread at dawn.' }],
          }}
          onAgain={log('again')}
          onTitle={log('title')}
          onTerm={log('term')}
          onEntity={log('entity')}
        />
      </div>
    ),
  },
} satisfies Fixture;
