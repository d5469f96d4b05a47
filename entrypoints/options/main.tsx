// The settings page: marks, sites, claims called wrong, keys.
import { SettingsForReader } from '@/components/connected/SettingsForReader';
import { startPage } from '@/components/connected/start-page';
import { t } from '@/locales';

startPage(<SettingsForReader />, () => `${t.name}: ${t.settings.title}`);
