// The toolbar popup: the panel, for the tab in front of the reader.
import { PanelForTab } from '@/components/connected/PanelForTab';
import { startPage } from '@/components/connected/start-page';

startPage(<PanelForTab search={location.search} />);
