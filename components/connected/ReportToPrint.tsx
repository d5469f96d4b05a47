// The printed sheet joined to the page in the tab that the address names.
import { PanelMessage } from '../PanelMessage';
import { PrintedReport } from '../PrintedReport';
import { usePage } from './use-page';

/** @param search the query of our own address; `?tabId=` names the tab */
export function ReportToPrint({ search }: { search: string }) {
  const { state, again, readAnyway } = usePage(search, false);
  if (state.status !== 'report' || state.partial) {
    return (
      <main class="panel">
        <PanelMessage
          status={state.status === 'report' ? 'reading' : state.status}
          onAgain={again}
          onAnyway={readAnyway}
        />
      </main>
    );
  }
  return <PrintedReport report={state.report} onPrint={() => print()} />;
}
