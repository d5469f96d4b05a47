// The settings joined to the browser's storage: choices come in, changes go out at once.
import { useEffect, useState } from 'preact/hooks';
import { Settings } from '@/components/Settings';
import { sitesOn, turnSiteOff, watchSiteList } from '@/lib/browser/sites';
import { useMarkedClasses } from '@/entrypoints/popup/use-marked-classes';

export function SettingsForReader() {
  const [marked, setMarked] = useMarkedClasses();
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const load = () => void sitesOn().then(setSites);
    load();
    return watchSiteList(load);
  }, []);
  return (
    <Settings
      marked={marked}
      onMarked={setMarked}
      sites={sites}
      onTurnOff={(site) => void turnSiteOff(site)}
    />
  );
}
