import type { GivenFile } from '../../import-worker/protocol.ts';

/**
 * What came by the clipboard, as a file to read; undefined where there is nothing in it. A table that was copied as one
 * is read from its markup, as cells with several lines come apart in plain text; everything else is text.
 */
export function pastedFile(
  { text, html }: { text: string; html: string },
  name: string,
): GivenFile | undefined {
  const content = /<table[\s>]/iu.test(html) ? html : text;
  return content.trim() ? { name, blob: new Blob([content], { type: 'text/plain' }) } : undefined;
}
