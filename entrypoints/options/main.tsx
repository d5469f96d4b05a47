// The settings page: marks, sites, claims called wrong, keys.
import { render } from 'preact';
import { startPage } from '@/entrypoints/own-pages/start-page';
import { t } from '@/locales';
import { SettingsForReader } from './SettingsForReader';

startPage(
  (root) => {
    render(<SettingsForReader />, root);
  },
  () => `${t.name}: ${t.settings.title}`,
);
