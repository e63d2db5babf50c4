/**
 * Every key of what is kept on the device (lib/state/area.ts). What is `user` is the user's own and goes into a back-up
 * (lib/export/back-up.ts); what is `own` Rung can make anew. Frameworks stand in the database.
 */
export const LOCAL_KEYS = {
  settings: 'user',
  rejections: 'user',
  drafts: 'user',
  policy: 'own',
  'store-filled': 'own',
  'disk-probe': 'own',
  'own-frameworks': 'own',
  'lost-frameworks': 'own',
  'frameworks-changed': 'own',
  /** In our own database in both browsers (lib/state/kept-pins.ts). */
  pins: 'own',
} as const satisfies Record<string, 'user' | 'own'>;

export type UserKey = {
  [K in keyof typeof LOCAL_KEYS]: (typeof LOCAL_KEYS)[K] extends 'user' ? K : never;
}[keyof typeof LOCAL_KEYS];

/** The user's own keys, in the order in which a back-up holds them. */
export const USER_KEYS = (Object.keys(LOCAL_KEYS) as (keyof typeof LOCAL_KEYS)[]).filter(
  (key): key is UserKey => LOCAL_KEYS[key] === 'user',
);
