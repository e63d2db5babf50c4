import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/** Opens Rung beside the page and closes this window; undefined where the browser has no such place. */
export function usePanel(): (() => void) | undefined {
  const windowId = useRef<Promise<number | undefined>>(undefined);
  const { sidebarAction } = browser as { sidebarAction?: Sidebar };
  const { sidePanel } = browser as Partial<typeof browser>;
  // Asked before the click, as a click counts for a short while only; a click that comes sooner waits for it.
  useEffect(() => {
    if (browser.sidePanel) windowId.current = browser.windows.getCurrent().then(({ id }) => id);
  }, []);
  if (!sidebarAction && !sidePanel?.open) return undefined;
  const openPanel = async () => {
    const id = await windowId.current;
    if (id !== undefined) await sidePanel?.open({ windowId: id });
  };
  return () => {
    // Firefox opens it only while it still runs the click itself.
    const opening = sidebarAction?.open() ?? openPanel();
    opening.then(
      () => window.close(),
      (error) => console.warn('Rung: the browser kept its side panel closed', error),
    );
  };
}
