import { CARD_MUTATIONS } from './card-mutations.ts';
import { IMPORT_MUTATIONS } from './import-mutations.ts';
import { MESSAGE_MUTATIONS } from './message-mutations.ts';
import type { Mutation } from './mutation.ts';
import { PAGE_MUTATIONS } from './page-mutations.ts';
import { STORE_MUTATIONS } from './store-mutations.ts';

/** All mutations, by what they break. */
export const MUTATIONS: Mutation[] = [
  ...MESSAGE_MUTATIONS,
  ...CARD_MUTATIONS,
  ...PAGE_MUTATIONS,
  ...STORE_MUTATIONS,
  ...IMPORT_MUTATIONS,
];
