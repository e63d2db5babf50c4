import type { Fixture } from '../../fixture.ts';
import { Pressed } from '../../pressed.tsx';
import { cardOf, matched } from '../samples/sample.ts';
import { ASIDE_ACTS } from '../samples/sample-dismissal.ts';
import { RELATIONSHIPS } from '../samples/sample-plain.ts';
import { type DismissalActs, DismissalContext } from './dismissal-acts.ts';
import { NotThis } from './not-this.tsx';

const NAMED = { ...RELATIONSHIPS, match: matched('Building Relationships') };
const show =
  (acts: DismissalActs, rest: Parameters<typeof cardOf>[2] = {}) =>
  () => (
    <DismissalContext.Provider value={acts}>
      <section class="rung card">
        <div class="card-body">
          <header class="card-head">
            <h1 lang="en">Building Relationships</h1>
          </header>
          <NotThis view={cardOf('relationships', [NAMED], rest)} />
        </div>
      </section>
    </DismissalContext.Provider>
  );

const TOGGLE = '[data-part=toggle] button';
/** With these pressed, one after the other. */
const asked =
  (acts: DismissalActs, ...selectors: string[]) =>
  () => <Pressed on={selectors}>{show(acts)()}</Pressed>;

export default {
  title: 'Not this',
  states: {
    'To be asked': show(ASIDE_ACTS),
    'Where it is not this': asked(ASIDE_ACTS, TOGGLE),
    'A text that stands on no site': asked({ ...ASIDE_ACTS, onSite: false }, TOGGLE),
    'No more fits': asked(
      { ...ASIDE_ACTS, setAside: async () => ({ failed: 'aside-full' }) },
      TOGGLE,
      '[data-part=choices] button:first-of-type',
    ),
    'Set aside on this site': show(ASIDE_ACTS, { dismissal: { host: 'jobs.example.com', keys: ['a'] } }),
    'Set aside on every site': show(ASIDE_ACTS, { dismissal: { host: '*', keys: ['a'] } }),
  },
} satisfies Fixture;
