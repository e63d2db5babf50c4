import type { WireError } from './messages.ts';

export type ErrorName =
  | 'bad-message' // a message of the wrong shape
  | 'not-allowed' // the sender may not ask this
  | 'no-answer' // the worker did not answer in time
  | 'gone' // the extension was updated or removed under the page
  | 'store' // the framework store cannot be used
  | 'page' // the page cannot be read
  | 'too-long' // a text over the cap
  | 'internal';

/** A failure with a name, a sentence that a user can act on, and data for the log. */
export class RungError extends Error {
  override readonly name: ErrorName;
  readonly data: unknown;

  constructor(name: ErrorName, message: string, data?: unknown) {
    super(message);
    this.name = name;
    this.data = data;
  }
}

/** Any thrown value as it crosses the wire. */
export function toWire(error: unknown): WireError {
  if (error instanceof RungError) return { name: error.name, message: error.message, data: error.data };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    name: 'internal',
    message: 'Something went wrong inside Rung. Close this and try again.',
    data: detail,
  };
}

/** A wire error as an error again. */
export function fromWire({ name, message, data }: WireError): RungError {
  return new RungError(name as ErrorName, message, data);
}
