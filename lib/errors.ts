import type { WireError } from './messages.ts';

export type ErrorName =
  | 'bad-message' // a message of the wrong shape
  | 'not-allowed' // the sender may not ask this
  | 'no-answer' // the worker did not answer
  | 'too-slow' // the worker did not answer in time
  | 'aside-full' // no more can be set aside
  | 'locked' // the organisation has decided on this
  | 'gone' // the extension was updated or removed under the page
  | 'internal';

/** A failure with a name and data for the log. The sentence is made where it is shown (lib/ui/message-of.ts). */
export class RungError extends Error {
  override readonly name: ErrorName;
  readonly data: unknown;

  constructor(name: ErrorName, data?: unknown) {
    super(typeof data === 'string' ? data : name);
    this.name = name;
    this.data = data;
  }
}

/** Any thrown value as it crosses the wire. */
export function toWire(error: unknown): WireError {
  if (error instanceof RungError) return { name: error.name, data: error.data };
  return {
    name: 'internal',
    data: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** A wire error as an error again. */
export function fromWire({ name, data }: WireError): RungError {
  return new RungError(name as ErrorName, data);
}
