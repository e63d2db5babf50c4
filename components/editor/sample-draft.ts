import type { Draft } from '../../lib/edit/draft.ts';

/** A bakery in the making, for the gallery. */
export const SAMPLE_DRAFT: Draft = {
  id: 'own-sample',
  facts: {
    title: 'Crumb Street bakery ladder',
    short: 'Crumb Street',
    lang: 'en-GB',
    licence: 'For our own use.',
    attribution: '',
    scaleName: 'Craft',
    ladderName: 'Bakehouse',
  },
  levels: [
    { key: 'learner', name: 'Learner' },
    { key: 'baker', name: 'Baker' },
    { key: 'lead', name: 'Lead' },
  ],
  competencies: [
    {
      key: 'dough',
      name: 'Dough making',
      definition: 'Turning flour, water and time into a dough that does what the bread needs.',
      group: 'Bakehouse',
      aliases: 'Kneading',
      statements: {
        learner: 'Weighs by the list.\nStops the mixer at the sign that was shown.',
        baker: 'Corrects a dough that is too wet.',
        lead: '',
      },
    },
    { key: 'oven', name: '', definition: '', group: '', aliases: '', statements: {} },
  ],
  roles: [
    { key: 'helper', title: 'Bakehouse Assistant', summary: 'Helps at night.', aliases: '', needs: [] },
    {
      key: 'night',
      title: 'Sourdough Baker',
      summary: 'Bakes the night’s bread.',
      aliases: 'Artisan Bread Baker',
      needs: [{ competency: 'dough', level: 'baker' }],
    },
    { key: 'head', title: 'Head Baker', summary: '', aliases: '', needs: [] },
  ],
  rungs: ['helper', 'night'],
};
