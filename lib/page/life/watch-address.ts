import type { PageLife } from './page-life.ts';

/** How often the address is looked at where nobody tells of its changes (Firefox before 147), in milliseconds. */
const POLL_MS = 1_000;

/** Calls back when the address changes inside the page, with the one before; a new document has a script of its own. */
export function watchAddress(life: PageLife, call: (before: URL, now: URL) => void): void {
  let last = location.href;
  const look = () => {
    if (location.href === last || !life.isValid) return;
    const before = last;
    last = location.href;
    call(new URL(before), new URL(last));
  };
  // In a browser without it the name is the page's to give.
  if (Object.prototype.toString.call(globalThis.navigation) === '[object Navigation]') {
    navigation.addEventListener('currententrychange', look, { signal: life.signal });
    return;
  }
  const timer = setInterval(look, POLL_MS);
  life.onInvalidated(() => clearInterval(timer));
}
