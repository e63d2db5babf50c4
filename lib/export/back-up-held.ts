import type { UserData } from './back-up-schema.ts';

/** What a back-up holds, as it is shown before anything is changed. */
export interface BackUpHeld {
  /** ISO 8601: when it was made. */
  at: string;
  user: UserData;
  frameworks: { id: string; title: string; lang: string; revision: string }[];
}
