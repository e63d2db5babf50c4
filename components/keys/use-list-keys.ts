import { useEffect } from 'preact/hooks';
import { hasModifier, isTyping, wayKey } from '../card/card-keys.ts';

interface ListKeys {
  /** `/`: to the search box. */
  onSearch: () => void;
  /** Backspace, or Alt and the left arrow. */
  onBack: () => void;
  /** Alt and the right arrow. */
  onForward: () => void;
  /** `p`: pins what the list is about; absent where there is nothing to pin. */
  onPin?: () => void;
}

/** The keys of an extension page outside its cards: `/`, up and down through whatever opens, back and forward, `p`. */
export function useListKeys({ onSearch, onBack, onForward, onPin }: ListKeys): void {
  useEffect(() => {
    const acts = new Map<string, () => boolean>([
      ['ArrowDown', () => moveFocus(1)],
      ['ArrowUp', () => moveFocus(-1)],
      ['/', () => done(onSearch)],
      ['Backspace', () => done(onBack)],
      ['back', () => done(onBack)],
      ['forward', () => done(onForward)],
      ...(onPin ? [['p', () => done(onPin)] as const] : []),
    ]);
    const onKeyDown = (event: KeyboardEvent) => {
      const act = isOurs(event) ? acts.get(wayKey(event) ?? event.key) : undefined;
      if (act?.()) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onSearch, onBack, onForward, onPin]);
}

function done(act: () => void): true {
  act();
  return true;
}

/** Nobody types, except that up and down lead out of the search box, which has no use for them. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || (hasModifier(event) && !wayKey(event))) return false;
  if (!isTyping(event.target)) return true;
  const inSearch = event.target instanceof HTMLElement && event.target.dataset.search !== undefined;
  return inSearch && !event.altKey && event.key.startsWith('Arrow');
}

/** Moves the keyboard to the next thing that opens a card; false where there is none. */
function moveFocus(by: 1 | -1): boolean {
  const hits = [...document.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = hits.indexOf(document.activeElement as HTMLElement);
  const last = hits.length - 1;
  const to = at >= 0 ? Math.min(Math.max(at + by, 0), last) : by === 1 ? 0 : last;
  hits[to]?.focus();
  return last >= 0;
}
