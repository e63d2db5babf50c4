import { IMPORT_MUTATIONS } from './import-mutations.ts';
import type { Mutation } from './mutation.ts';

/** Faults of messages, the page and the store that once no test saw. */
const OTHERS: Mutation[] = [
  {
    name: 'page scripts may pause Rung',
    file: 'lib/worker/schemas.ts',
    find: "  'setPaused',\n",
    put: '',
    tests: ['tests/unit/worker/guarded.test.ts'],
  },
  {
    name: 'page scripts may rebuild the store',
    file: 'lib/worker/schemas.ts',
    find: "  'rebuild',\n",
    put: '',
    tests: ['tests/unit/worker/guarded.test.ts'],
  },
  {
    name: 'pins answer with what they hold',
    file: 'lib/worker/pins.ts',
    find: 'return { keys: pins.map(({ key }) => key), max: MAX_PINS };',
    put: 'return { keys: pins.map(({ key }) => key), max: MAX_PINS, pins } as PinsAnswer;',
    tests: ['tests/unit/worker/pins.test.ts'],
  },
  {
    name: 'clicks of a script open the card',
    file: 'lib/page/click.ts',
    find: 'return event.isTrusted && !event',
    put: 'return !event',
    tests: ['tests/unit/page/click-trusted.test.ts'],
  },
  {
    name: 'selected passwords are looked up',
    file: 'lib/page/selection.ts',
    find: " && field.type !== 'text' && field.type !== 'search') return null;",
    put: ' && false) return null;',
    tests: ['tests/unit/page/selection.test.ts'],
  },
  {
    name: 'a full disk is a broken database',
    file: 'lib/store/store-error.ts',
    find: "  if (names.includes('QuotaExceededError')) return new RungError('quota', detail);\n",
    put: '',
    tests: ['tests/unit/store/failures.test.ts'],
  },
];

/** All mutations, by what they break. */
export const MUTATIONS: Mutation[] = [...OTHERS, ...IMPORT_MUTATIONS];
