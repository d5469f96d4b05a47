// The toolbar popup: the panel, for the tab in front of the reader.
import { render } from 'preact';
import { PanelForTab } from './PanelForTab';

const root = document.getElementById('root');
if (root) render(<PanelForTab search={location.search} />, root);
