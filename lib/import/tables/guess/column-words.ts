import columnHeads from '../../../../data/matching/common/column-heads.json';
import { foldName } from '../../../fold-name.ts';
import { withoutEnd } from '../../../without-end.ts';
import type { ColumnUse } from './columns.ts';

/** Longer than any head of a column that says one thing. */
const MOST_CHARS = 120;

const whole = new Map<string, ColumnUse>();
const beginnings: [start: string, use: ColumnUse][] = [];
for (const [use, list] of Object.entries(columnHeads.heads) as [ColumnUse, string[]][]) {
  for (const word of list) {
    if (word.endsWith(' *')) beginnings.push([word.slice(0, -1), use]);
    else if (!whole.has(word)) whole.set(word, use);
  }
}

/** What a column's head says that it holds; `undefined` where it says nothing that is known. */
export function headUse(head: string): ColumnUse | undefined {
  if (head.length > MOST_CHARS) return undefined;
  const plain = foldName(head)
    .replace(/\([^()]{0,80}\)/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .replace(/^[\s#*]+/u, '');
  const text = withoutEnd(plain, /[\s:*?]/u);
  return whole.get(text) ?? beginnings.find(([start]) => text.startsWith(start))?.[1];
}

/** Heads that name the row's thing in any kind of table: what it is has to be told by the other columns. */
export function isPlainName(head: string): boolean {
  const plain = foldName(head).trim();
  return plain === '' || PLAIN.has(plain);
}
const PLAIN = new Set(columnHeads.plain);
