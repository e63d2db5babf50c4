import type { WireError } from './messages.ts';

export type ErrorName =
  | 'bad-message' // a message of the wrong shape
  | 'not-allowed' // the sender may not ask this
  | 'no-answer' // the worker did not answer
  | 'too-slow' // the worker did not answer in time
  | 'busy' // the tab has asked more than its share; what it asks later is answered
  | 'no-frame' // the page or the browser lets no card stand here
  | 'aside-full' // no more can be set aside
  | 'locked' // the organisation has decided on this
  | 'quota' // no room left for what was to be kept
  | 'disk' // the browser's database took nothing
  | 'newer' // a newer version of Rung wrote the database
  | 'bundled' // a framework that Rung brings along cannot be replaced or removed
  | 'bad-pack' // a framework made in the editor, or of a back-up, breaks the rules
  | 'nothing-kept' // there is no revision to go back to, or nothing that waits to be saved
  | 'cancelled' // the user stopped it
  | 'gone' // the extension was updated or removed under the page
  | 'internal';

/** A failure with a name and data for the log. The sentence is made where it is shown (lib/ui/message-of.ts). */
export class RungError extends Error {
  /** Told by this and not by its class: two scripts that run together have a class each. */
  readonly isRung = true;
  override readonly name: ErrorName;
  readonly data: unknown;

  constructor(name: ErrorName, data?: unknown) {
    super(typeof data === 'string' ? data : name);
    this.name = name;
    this.data = data;
  }
}

/** Whether a thrown value is a failure that has a name, of whatever script. */
export function isRungError(error: unknown): error is RungError {
  return error instanceof Error && (error as Partial<RungError>).isRung === true;
}

/** Any thrown value as it crosses the wire. */
export function toWire(error: unknown): WireError {
  if (isRungError(error)) return { name: error.name, data: error.data };
  return {
    name: 'internal',
    data: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** A wire error as an error again. */
export function fromWire({ name, data }: WireError): RungError {
  return new RungError(name as ErrorName, data);
}
