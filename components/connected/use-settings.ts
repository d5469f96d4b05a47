// The reader's settings, shared with every page and window through the browser's storage.
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  DEFAULTS,
  loadSettings,
  markLook,
  watchSettings,
  type Settings,
} from '../../lib/browser/settings';

/**
 * The settings, how to change some of them, and whether the last change could not be kept. Samples of marks on our own
 * pages take the same colours.
 */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failed, setFailed] = useState(false);
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
      setSettings({ ...settings, ...changed });
      changeSettings(changed).then(
        () => setFailed(false),
        () => {
          setFailed(true);
          setSettings(settings);
        },
      );
    },
    [settings],
  );
  return [settings ?? { ...DEFAULTS, marked: [] }, change, failed] as const;
}
