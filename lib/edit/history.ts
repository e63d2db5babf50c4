import { type Change, changed } from './changes.ts';
import type { Draft } from './draft.ts';

/** A draft with its steps, so that each can be taken back and done again. */
export interface History {
  past: Draft[];
  present: Draft;
  future: Draft[];
  /** Field that the last step typed into: typing on there is the same step. */
  typing?: string;
}

/** Steps back that are kept; the drafts share all that did not change. */
const MAX_STEPS = 200;

export function historyOf(present: Draft): History {
  return { past: [], present, future: [] };
}

/** The history after a change. Typing on in one field is one step, until `paused`. */
export function done(history: History, change: Change): History {
  const present = changed(history.present, change);
  if (present === history.present) return history;
  const typing = fieldOf(change);
  const goesOn = typing !== undefined && typing === history.typing;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], ...(typing === undefined ? {} : { typing }) };
}

/** Ends a step of typing, as when the field is left. */
export function paused({ typing: _, ...history }: History): History {
  return history;
}

export function undone({ past, present, future }: History): History {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), present: before, future: [present, ...future] }
    : { past, present, future };
}

export function redone({ past, present, future }: History): History {
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : { past, present, future };
}

function fieldOf(change: Change): string | undefined {
  switch (change.do) {
    case 'fact':
      return `fact ${change.fact}`;
    case 'level':
      return `level ${change.key}`;
    case 'competency':
    case 'role':
      return `${change.do} ${change.key} ${Object.keys(change.to).join()}`;
    case 'statement':
      return `statement ${change.key} ${change.level}`;
    default:
      return undefined;
  }
}
