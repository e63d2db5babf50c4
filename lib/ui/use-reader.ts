import { useState } from 'preact/hooks';
import { ask } from '../client.ts';
import type { TextFindings } from '../messages.ts';

interface ReaderState {
  text: string;
  setText: (text: string) => void;
  busy: boolean;
  result: TextFindings | undefined;
  error: unknown;
  read: (text: string) => void;
  again: () => void;
}

/** A text that was pasted or dropped and what it holds; both live as long as the page that shows them. */
export function useReader(): ReaderState {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<TextFindings>();
  const [error, setError] = useState<unknown>();
  const read = async (asked: string) => {
    setBusy(true);
    setError(undefined);
    try {
      setResult(await ask('readText', { text: asked }));
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return {
    text,
    setText,
    busy,
    result,
    error,
    read: (asked) => void read(asked),
    again: () => setResult(undefined),
  };
}
