/** Marks that start or end something in Markdown, wherever they stand. */
const INLINE = /[\\`*_{}[\]<>#|~^$]/gu;
/** What makes a line a heading's underline, a list, a quotation or a rule: only at its start. */
const LINE_START = /^(\s*)(?:([-+=:])|(\d{1,9})([.)]))/u;

/** A text on one line that is shown as it is: no markup, no HTML, no entity, no bare link. */
export function plain(text: string): string {
  const line = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/&/gu, '&amp;')
    .replace(INLINE, '\\$&')
    // A bare address or e-mail address would become a link.
    .replace(/:\/\//gu, ':\\/\\/')
    .replace(/\b(www)\./giu, '$1\\.')
    .replace(/@/gu, '\\@');
  return line.replace(LINE_START, (_all, space, mark, number, end) =>
    mark ? `${space}\\${mark}` : `${space}${number}\\${end}`,
  );
}

/** An address as a link where it is one of the web, else as plain text. */
export function linked(address: string): string {
  const url = URL.parse(address);
  const safe = url && ['http:', 'https:'].includes(url.protocol) && !/[\s<>\\]/u.test(address);
  return safe ? `<${address}>` : plain(address);
}

/** A table with its head. Cells are Markdown already; a line end in one becomes a break. */
export function tableOf(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list; numbered from 1 where its order says something. */
export function listOf(items: string[], numbered = false): string {
  return items.map((item, at) => `${numbered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}
