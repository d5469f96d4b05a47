// The panel kept open beside the page; it follows the tab in front and the reader's place in it.
import { PanelForTab } from '@/components/connected/PanelForTab';
import { startPage } from '@/components/connected/start-page';

startPage(<PanelForTab search={location.search} beside />);
