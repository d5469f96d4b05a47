// The reader's choices for related coverage, shared with every window through the browser's storage.
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  COVERAGE_DEFAULTS,
  type CoverageSettings,
  coverageSettings,
  saveCoverageSettings,
  watchCoverageSettings,
} from '@/lib/browser/coverage-settings';

/** The choices, how to change some of them (told when that is done), and whether the last change failed. */
export function useCoverageSettings() {
  const [settings, setSettings] = useState<CoverageSettings>(COVERAGE_DEFAULTS);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void coverageSettings().then(setSettings);
    return watchCoverageSettings(setSettings);
  }, []);
  const change = useCallback(
    (changed: Partial<CoverageSettings>, onDone?: () => void) => {
      const next = { ...settings, ...changed };
      setSettings(next);
      saveCoverageSettings(next).then(
        () => {
          setFailed(false);
          onDone?.();
        },
        () => {
          setFailed(true);
          setSettings(settings);
        },
      );
    },
    [settings],
  );
  return [settings, change, failed] as const;
}
