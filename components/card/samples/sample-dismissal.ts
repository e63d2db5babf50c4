import type { DismissalActs } from '../dismiss/dismissal-acts.ts';

/** Sets nothing aside, and says that it did. */
export const ASIDE_ACTS: DismissalActs = {
  onSite: true,
  setAside: async (_asked, _matches, everywhere) => ({
    host: everywhere ? '*' : 'jobs.example.com',
    keys: ['a'],
  }),
  takeBack: async () => true,
};
