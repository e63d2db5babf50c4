import { MAX_FILE_NAME_CHARS } from '../../limits.ts';

/** Names of files: tidy, without ways out of their folder, and each of them once, as counts are kept by name. */
export class FileNames {
  /** How often each name was asked for. */
  readonly #taken = new Map<string, number>();

  /** The name under which a file goes from here on; `folder` ends with a slash and stays as it is. */
  claim(raw: string, folder = ''): string {
    const name = folder + tidyPath(raw);
    let copy = (this.#taken.get(name) ?? 0) + 1;
    let free = copy === 1 ? name : numbered(name, copy);
    while (copy > 1 && this.#taken.has(free)) free = numbered(name, ++copy);
    this.#taken.set(name, copy);
    this.#taken.set(free, this.#taken.get(free) ?? 1);
    return free;
  }
}

/** `..\..\C:/x//table.csv` → `x/table.csv`; control characters and marks of writing direction go. */
export function tidyPath(raw: string): string {
  const parts = raw
    .slice(-MAX_FILE_NAME_CHARS)
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .split(/[/\\]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/iu.test(part));
  return parts.join('/') || 'unnamed';
}

function numbered(name: string, copy: number): string {
  const dot = name.lastIndexOf('.');
  const end = dot > name.lastIndexOf('/') ? dot : name.length;
  return `${name.slice(0, end)} (${copy})${name.slice(end)}`;
}
