// The printed sheet joined to the page in the tab that the address names.
import { PrintedReport } from '../PrintedReport';
import { WholeReport } from './WholeReport';

/** @param search the query of our own address; `?tabId=` names the tab */
export function ReportToPrint({ search }: { search: string }) {
  return (
    <WholeReport search={search} look="panel">
      {(report) => <PrintedReport report={report} onPrint={() => print()} />}
    </WholeReport>
  );
}
