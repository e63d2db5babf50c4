import { useEffect, useState } from 'preact/hooks';
import { csvText } from '../../export/csv.ts';

/** A table to start one's own framework from, as a file to be saved; nothing before the page is shown. */
export function useTemplate({ fileName, rows }: { fileName: string; rows: readonly string[][] }) {
  const [template, setTemplate] = useState<{ name: string; url: string }>();
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
    setTemplate({ name: fileName, url });
    return () => URL.revokeObjectURL(url);
  }, [fileName, rows]);
  return template;
}
