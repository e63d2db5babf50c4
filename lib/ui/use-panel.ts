import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/** Opens Rung beside the page and closes this window; undefined where the browser has no such place. */
export function usePanel(): (() => void) | undefined {
  const { sidebarAction } = browser as { sidebarAction?: Sidebar };
  const { sidePanel } = browser as Partial<typeof browser>;
  // Asked with the first drawing, as no click can come sooner, and one counts for a short while only.
  const [windowId] = useState(() =>
    sidePanel?.open ? browser.windows.getCurrent().then(({ id }) => id) : undefined,
  );
  if (!sidebarAction && !sidePanel?.open) return undefined;
  const openPanel = async () => {
    const id = await windowId;
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
