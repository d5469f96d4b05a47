// The settings joined to the browser's storage: choices come in, changes go out at once.
import { useEffect, useState } from 'preact/hooks';
import { Settings } from '../Settings';
import { copyWords } from '../../lib/browser/download';
import { commandKeys, keySettingsOpener } from '../../lib/browser/command-keys';
import { sitesOn, turnSiteOff, watchSiteList } from '../../lib/browser/sites';
import { takeBackWrong, watchWrongClaims, wrongClaims } from '../../lib/browser/wrong-claims';
import { wrongClaimText, type WrongClaim } from '../../lib/export/wrong-claim';
import { ShelfForReader } from './ShelfForReader';
import { useSettings } from './use-settings';

export function SettingsForReader() {
  const [settings, change, failed] = useSettings();
  const [sites, setSites] = useState<string[]>([]);
  const [wrong, setWrong] = useState<WrongClaim[]>([]);
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    const load = () => void sitesOn().then(setSites);
    load();
    return watchSiteList(load);
  }, []);
  useEffect(() => {
    void wrongClaims().then(setWrong);
    return watchWrongClaims(setWrong);
  }, []);
  useEffect(() => void commandKeys().then(setKeys), []);
  const onCopyWrong = async (key: string) => {
    const one = wrong.find((claim) => claim.key === key);
    return one !== undefined && copyWords(wrongClaimText(one));
  };
  return (
    <Settings
      choices={settings}
      onChange={change}
      notSaved={failed}
      badge={settings.badge}
      onBadge={(badge) => change({ badge })}
      sites={sites}
      onTurnOff={(site) => void turnSiteOff(site)}
      wrong={wrong.toReversed()}
      onCopyWrong={onCopyWrong}
      onTakeBack={(key) => void takeBackWrong(key).catch(() => undefined)}
      keys={keys}
      onKeys={keySettingsOpener()}
    >
      <ShelfForReader />
    </Settings>
  );
}
