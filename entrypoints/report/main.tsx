// The sheet to print.
import { ReportToPrint } from '@/components/connected/ReportToPrint';
import { startPage } from '@/components/connected/start-page';

startPage(<ReportToPrint search={location.search} />);
