// The panel kept open beside the page; it follows the tab in front and the reader's eyes.
import { render } from 'preact';
import { PanelForTab } from '@/entrypoints/popup/PanelForTab';
import { startPage } from '@/entrypoints/own-pages/start-page';

startPage((root) => {
  render(<PanelForTab search={location.search} beside />, root);
});
