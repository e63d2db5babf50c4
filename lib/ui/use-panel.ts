import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/** Opens Rung beside the page and closes this window; undefined where the browser has no such place. */
export function usePanel(): (() => void) | undefined {
  const windowId = useRef<number>(undefined);
  const { sidebarAction } = browser as { sidebarAction?: Sidebar };
  const { sidePanel } = browser as Partial<typeof browser>;
  // Known before the click: both browsers open it only while they still run the click itself.
  useEffect(() => {
    if (browser.sidePanel)
      void browser.windows.getCurrent().then(({ id }) => {
        windowId.current = id;
      });
  }, []);
  if (!sidebarAction && !sidePanel?.open) return undefined;
  return () => {
    const opening =
      sidebarAction?.open() ??
      (windowId.current === undefined ? undefined : sidePanel?.open({ windowId: windowId.current }));
    opening?.then(
      () => window.close(),
      (error) => console.warn('Rung: the browser kept its side panel closed', error),
    );
  };
}
