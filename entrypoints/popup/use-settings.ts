// The reader's settings, shared with every page and window through the browser's storage.
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  DEFAULTS,
  loadSettings,
  markLook,
  saveSettings,
  watchSettings,
  type Settings,
} from '@/lib/browser/settings';

/** The settings, and how to change some of them. Samples of marks on our own pages take the same colours. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    if (!settings || settings.palette === DEFAULTS.palette) return undefined;
    const { style } = document.documentElement;
    const colours = Object.entries(markLook(settings).colours);
    for (const [name, colour] of colours) style.setProperty(`--mark-${name}`, colour);
    return () => {
      for (const [name] of colours) style.removeProperty(`--mark-${name}`);
    };
  }, [settings]);
  const change = useCallback(
    (changed: Partial<Settings>) => {
      if (!settings) return;
      const next = { ...settings, ...changed };
      setSettings(next);
      saveSettings(next).catch(() => {
        setSettings(settings);
      });
    },
    [settings],
  );
  return [settings ?? { ...DEFAULTS, marked: [] }, change] as const;
}
