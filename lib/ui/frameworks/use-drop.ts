import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Hears of files that are dropped anywhere on the page.
 * @param onDrop called inside the event; nothing where files are not wanted now, and then none is opened either
 * @returns whether files are held over the page
 */
export function useDrop(onDrop: ((transfer: DataTransfer) => void) | undefined): boolean {
  const [over, setOver] = useState(false);
  const wanted = useRef(onDrop);
  wanted.current = onDrop;
  useLayoutEffect(() => {
    // Entering an element inside comes before leaving the one around it.
    let depth = 0;
    const deeper: Record<string, number> = { dragenter: 1, dragleave: -1 };
    const hear = (event: DragEvent) => {
      const { dataTransfer, type } = event;
      if (!dataTransfer?.types.includes('Files')) return;
      // Without this the browser would leave the page for the file.
      event.preventDefault();
      depth = type === 'drop' ? 0 : Math.max(0, depth + (deeper[type] ?? 0));
      setOver(depth > 0);
      if (type === 'dragover') dataTransfer.dropEffect = wanted.current ? 'copy' : 'none';
      if (type === 'drop') wanted.current?.(dataTransfer);
    };
    const types = ['dragenter', 'dragover', 'dragleave', 'drop'] as const;
    for (const type of types) document.addEventListener(type, hear);
    return () => {
      for (const type of types) document.removeEventListener(type, hear);
    };
  }, []);
  return over && onDrop !== undefined;
}
