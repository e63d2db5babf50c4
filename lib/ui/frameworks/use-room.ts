import { useCallback, useEffect, useState } from 'preact/hooks';

export interface Room {
  usage?: number;
  quota?: number;
  kept?: boolean;
  /** True once the browser was asked and made no promise. */
  refused: boolean;
  /** Asks the browser to keep the data; to be called inside a click. */
  ask: () => void;
  /** Looks again how much is in use. */
  look: () => void;
}

/** The room that the extension's data takes, and whether the browser has promised to keep it. */
export function useRoom(): Room {
  const [told, setTold] = useState<Pick<Room, 'usage' | 'quota' | 'kept'>>({});
  const [refused, setRefused] = useState(false);
  const look = useCallback(() => {
    void Promise.all([quiet(navigator.storage.estimate()), quiet(navigator.storage.persisted())]).then(
      ([estimate, kept]) => setTold({ ...estimate, kept }),
    );
  }, []);
  useEffect(look, [look]);
  const ask = useCallback(() => {
    void quiet(navigator.storage.persist()).then((kept) => {
      setRefused(kept !== true);
      look();
    });
  }, [look]);
  return { ...told, refused, ask, look };
}

/** A browser that does not tell is no reason to fail: nothing depends on it. */
function quiet<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch((error) => {
    console.debug('Rung: the browser does not tell of its storage', error);
    return undefined;
  });
}
