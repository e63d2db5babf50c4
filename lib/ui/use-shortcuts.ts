import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The extension's commands with the keys that the browser has given them. */
export function useShortcuts(): { name: string; description: string; keys: string }[] {
  const [shortcuts, setShortcuts] = useState<{ name: string; description: string; keys: string }[]>([]);
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((commands) =>
        setShortcuts(
          commands.flatMap(({ name = '', description, shortcut }) =>
            description ? [{ name, description, keys: shortcut ?? '' }] : [],
          ),
        ),
      );
  }, []);
  return shortcuts;
}
