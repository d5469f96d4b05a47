// The settings page: which marks, which sites.
import { render } from 'preact';
import { SettingsForReader } from './SettingsForReader';

const root = document.getElementById('root');
if (root) render(<SettingsForReader />, root);
