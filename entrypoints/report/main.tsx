// The sheet to print, drawn from the page in the tab that the address names.
import { render } from 'preact';
import { PanelMessage } from '@/components/PanelMessage';
import { PrintedReport } from '@/components/PrintedReport';
import { startPage } from '@/entrypoints/own-pages/start-page';
import { usePage } from '@/entrypoints/popup/use-page';

function ReportToPrint() {
  const { state, again } = usePage(location.search, false);
  if (state.status !== 'report') {
    return (
      <main class="panel">
        <PanelMessage status={state.status} onAgain={again} />
      </main>
    );
  }
  return (
    <PrintedReport
      report={state.report}
      onPrint={() => {
        print();
      }}
    />
  );
}

startPage((root) => {
  render(<ReportToPrint />, root);
});
