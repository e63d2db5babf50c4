import { useLayoutEffect, useRef } from 'preact/hooks';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Hears of what is pasted anywhere on the page but into a field. Nothing where that is not wanted now. */
export function usePaste(onPaste: ((data: DataTransfer) => void) | undefined): void {
  const wanted = useRef(onPaste);
  wanted.current = onPaste;
  useLayoutEffect(() => {
    const hear = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !event.clipboardData || !wanted.current) return;
      if (event.target instanceof Element && event.target.closest(FIELDS)) return;
      event.preventDefault();
      wanted.current(event.clipboardData);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, []);
}
