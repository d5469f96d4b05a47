// The classes of claim that are marked, shared with every page and window through the settings.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings, type Settings } from '@/lib/browser/settings';

export function useMarkedClasses() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const setMarked = useCallback(
    (marked: Settings['marked']) => {
      if (!settings) return;
      const changed = { ...settings, marked };
      setSettings(changed);
      saveSettings(changed).catch(() => {
        setSettings(settings);
      });
    },
    [settings],
  );
  return [settings?.marked ?? [], setMarked] as const;
}
