import { type Fixture, log } from '../fixture.ts';
import { type AsideActs, AsideContext } from './aside-acts.ts';
import { Card } from './card.tsx';
import { cardOf } from './sample.ts';
import { COMPLAINT } from './sample-levels.ts';

const ACTS: AsideActs = {
  onSite: true,
  setAside: async (_asked, _matches, everywhere) => ({
    host: everywhere ? '*' : 'jobs.example.com',
    keys: ['a'],
  }),
  takeBack: async () => true,
};
const show =
  (acts: AsideActs, rest: Parameters<typeof cardOf>[2] = {}) =>
  () => (
    <AsideContext.Provider value={acts}>
      <Card
        dialog
        view={cardOf('customer complaints', [COMPLAINT], rest)}
        onOpen={log('open')}
        onCopy={async () => true}
        onClose={log('close')}
      />
    </AsideContext.Provider>
  );

export default {
  title: 'Not this',
  states: {
    'To be asked': show(ACTS),
    'No more fits': show({ ...ACTS, setAside: async () => ({ failed: 'aside-full' }) }),
    'Set aside on this site': show(ACTS, { aside: { host: 'jobs.example.com', keys: ['a'] } }),
    'Set aside on every site': show(ACTS, { aside: { host: '*', keys: ['a'] } }),
  },
} satisfies Fixture;
