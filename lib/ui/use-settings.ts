import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../state/settings.ts';

/** All settings, kept up to date; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}
