import { useEffect, useRef } from 'preact/hooks';
import type { MadeFile } from '../import-worker/protocol.ts';

/** Addresses under which the page holds files to be saved; the former ones go when new ones come, and with the page. */
export function useObjectUrls(): (files: MadeFile[]) => { name: string; url: string }[] {
  const held = useRef<string[]>([]);
  useEffect(() => () => letGo(held.current), []);
  return (files) => {
    letGo(held.current);
    const made = files.map(({ name, blob }) => ({ name, url: URL.createObjectURL(blob) }));
    held.current = made.map(({ url }) => url);
    return made;
  };
}

function letGo(urls: string[]): void {
  for (const url of urls) URL.revokeObjectURL(url);
}
