import { MAX_DISMISSALS } from '../limits.ts';
import type { UserData } from './back-up-schema.ts';

type Rejection = NonNullable<UserData['rejections']>[number];

/** The user's data as far as it can be read. */
export interface Present {
  settings?: object;
  rejections?: Rejection[];
  drafts?: Record<string, unknown>;
}

/** The user's storage as it would be after a back-up is restored, and what that changes. */
export interface Merged {
  settings: object;
  rejections: Rejection[];
  drafts: Record<string, unknown>;
  /** "Not this" choices of the back-up that were not here. */
  addedRejections: number;
  /** Drafts that were here under the same name. */
  replacedDrafts: number;
}

/**
 * Lays a back-up over what is here. Settings are replaced as a whole, where the back-up has any; what was set aside is
 * only added to, and drafts that it does not name stay: nothing that the user did since is lost in silence.
 * @param now what is here
 */
export function mergedUserData(
  { settings: chosen = {}, rejections: present = [], drafts: presentDrafts = {} }: Present,
  { settings, rejections = [], drafts = {} }: UserData,
): Merged {
  const known = new Set(present.map(nameOf));
  const added = rejections
    .filter((one) => !known.has(nameOf(one)))
    .slice(0, Math.max(0, MAX_DISMISSALS - present.length));
  return {
    settings: settings ?? chosen,
    rejections: [...present, ...added].sort((a, b) => a.at - b.at),
    drafts: { ...presentDrafts, ...drafts },
    addedRejections: added.length,
    replacedDrafts: Object.keys(drafts).filter((id) => Object.hasOwn(presentDrafts, id)).length,
  };
}

/** As `dismissalKey` of lib/state/dismissals.ts, which would bring the browser's storage along. */
function nameOf({ host, id, folded }: Rejection): string {
  return `${host} ${id} ${folded}`;
}
