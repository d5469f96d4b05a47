// The reader's choices for related coverage, shared with every window through the browser's storage.
import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  changeCoverageSettings,
  COVERAGE_DEFAULTS,
  type CoverageSettings,
  coverageSettings,
  watchCoverageSettings,
} from '../../lib/history/coverage-settings';

/** The choices, how to change some of them (told when that is done), and whether the last change failed. */
export function useCoverageSettings() {
  const [settings, setSettings] = useState<CoverageSettings>(COVERAGE_DEFAULTS);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void coverageSettings().then(setSettings);
    return watchCoverageSettings(setSettings);
  }, []);
  const change = useCallback((changed: Partial<CoverageSettings>, onDone?: () => void) => {
    setSettings((now) => ({ ...now, ...changed }));
    changeCoverageSettings(changed).then(
      () => {
        setFailed(false);
        onDone?.();
      },
      () => {
        setFailed(true);
        void coverageSettings().then(setSettings);
      },
    );
  }, []);
  return [settings, change, failed] as const;
}
