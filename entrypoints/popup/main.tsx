// The toolbar popup: the panel, for the tab in front of the reader.
import { render } from 'preact';
import { PanelForTab } from './PanelForTab';
import { startPage } from '@/entrypoints/own-pages/start-page';

startPage((root) => {
  render(<PanelForTab search={location.search} />, root);
});
