// The panel: one quiet line, the picture, the claims, and the switches. Props in, actions out.
import { useState } from 'preact/hooks';
import type { AttributionClass, Report } from '../lib/model';
import { t } from '../locales';
import { MarksControl } from './MarksControl';
import { PanelMessage } from './PanelMessage';
import { RelatedList, type RelatedItem, type Search } from './RelatedList';
import { ReportView } from './ReportView';
import { Switch } from './Switch';

export type PanelState =
  | { status: 'reading' | 'none' | 'forbidden' | 'error' }
  | { status: 'report'; report: Report; related: RelatedItem[]; marks: 'on' | 'off' | 'unsupported' };

export interface PanelActions {
  onChoose: (claimId: string) => void;
  onMarks: (on: boolean) => void;
  onMarked: (marked: AttributionClass[]) => void;
  onSite: (on: boolean) => void;
  onAgain: () => void;
}

interface Props extends PanelActions {
  state: PanelState;
  /** The site of the page; null where none can be turned on. */
  host: string | null;
  siteOn: boolean;
  siteRefused: boolean;
  marked: readonly AttributionClass[];
  search: Search | null;
}

export function Panel({ state, host, siteOn, siteRefused, marked, search, ...actions }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const onChoose = (claimId: string) => {
    setChosen(claimId === chosen ? null : claimId);
    if (claimId !== chosen) actions.onChoose(claimId);
  };
  return (
    <main class="panel" aria-busy={state.status === 'reading'}>
      <header>
        <strong>{t.name}</strong>
        {host !== null && state.status !== 'forbidden' && (
          <Switch label={t.controls.always(host)} on={siteOn} quiet onChange={actions.onSite} />
        )}
      </header>
      <div role="status">{siteRefused && <p class="hint">{t.controls.alwaysFailed}</p>}</div>
      {state.status === 'report' ? (
        <ReportView report={state.report} chosen={chosen} onChoose={onChoose}>
          <RelatedList related={state.related} search={search} />
        </ReportView>
      ) : (
        <PanelMessage status={state.status} onAgain={actions.onAgain} />
      )}
      {state.status === 'report' && (
        <footer>
          {state.marks === 'unsupported' ? (
            t.state.unsupported
          ) : (
            <MarksControl
              summary={state.report.summary}
              on={state.marks === 'on'}
              onMarks={actions.onMarks}
              marked={marked}
              onMarked={actions.onMarked}
            />
          )}
        </footer>
      )}
    </main>
  );
}
