import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

interface Origins {
  /** Granted patterns in alphabetical order; undefined until they are read. */
  granted: string[] | undefined;
  /** Patterns of the manifest itself. */
  fixed: string[];
  /** Must be called inside a click; gives whether the user agreed. */
  request: (origins: string[]) => Promise<boolean>;
  revoke: (origins: string[]) => Promise<void>;
}

/** The sites that the browser lets Rung read, kept up to date. */
export function useOrigins(): Origins {
  const [granted, setGranted] = useState<string[]>();
  useEffect(() => {
    const read = async () => setGranted(((await browser.permissions.getAll()).origins ?? []).sort());
    void read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return {
    granted,
    fixed: browser.runtime.getManifest().host_permissions ?? [],
    request: requestOrigins,
    revoke: async (origins) => {
      await browser.permissions.remove({ origins });
    },
  };
}

/** Asks the browser for sites; call it inside the click itself, or the prompt is refused. */
export async function requestOrigins(origins: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins });
  } catch (error) {
    console.warn('Rung: the permission could not be asked for', error);
    return false;
  }
}
