// What the reader chose, shared with every page and window through the browser's storage.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeSettings, DEFAULTS, loadSettings, markLook, watchSettings } from '../../lib/browser/settings';
import {
  changeCoverageSettings,
  COVERAGE_DEFAULTS,
  coverageSettings,
  watchCoverageSettings,
} from '../../lib/history/coverage-settings';

interface Stored<T> {
  get: () => Promise<T>;
  watch: (onChange: (value: T) => void) => () => void;
  change: (changed: Partial<T>) => Promise<void>;
}

const MARKS = { get: loadSettings, watch: watchSettings, change: changeSettings };
const COVERAGE = { get: coverageSettings, watch: watchCoverageSettings, change: changeCoverageSettings };

/** The choices, null until they are loaded; how to change some, told when that is done; whether the last change failed. */
function useStored<T>({ get, watch, change }: Stored<T>) {
  const [value, setValue] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void get().then(setValue);
    return watch(setValue);
  }, [get, watch]);
  const changeSome = useCallback(
    (changed: Partial<T>, onDone?: () => void) => {
      setValue((now) => now && { ...now, ...changed });
      change(changed).then(
        () => {
          setFailed(false);
          onDone?.();
        },
        () => {
          setFailed(true);
          void get().then(setValue);
        },
      );
    },
    [get, change],
  );
  return [value, changeSome, failed] as const;
}

/** The choices for related coverage. */
export function useCoverageSettings() {
  const [settings, ...rest] = useStored(COVERAGE);
  return [settings ?? COVERAGE_DEFAULTS, ...rest] as const;
}

/** The settings of marks. Samples of marks on our own pages take the same colours. */
export function useSettings() {
  const [settings, ...rest] = useStored(MARKS);
  useEffect(() => {
    if (!settings || settings.palette === DEFAULTS.palette) return undefined;
    const { style } = document.documentElement;
    const colours = Object.entries(markLook(settings).colours);
    for (const [name, colour] of colours) style.setProperty(`--mark-${name}`, colour);
    return () => {
      for (const [name] of colours) style.removeProperty(`--mark-${name}`);
    };
  }, [settings]);
  return [settings ?? { ...DEFAULTS, marked: [] }, ...rest] as const;
}
