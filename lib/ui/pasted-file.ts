import type { GivenFile } from '../workshop/protocol.ts';

/** What came by the clipboard, as a file to read; undefined where there is nothing in it. */
export function pastedFile({ text }: { text: string; html: string }, name: string): GivenFile | undefined {
  return text.trim() ? { name, blob: new Blob([text], { type: 'text/plain' }) } : undefined;
}
