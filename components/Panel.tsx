// The panel: one quiet line, the picture, the claims, and the switches. Props in, actions out.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { AttributionClass, Report } from '../lib/model';
import { foreignIn } from '../lib/model/notice';
import { t } from '../locales';
import { Button } from './Button';
import { bringIntoView } from './bring-into-view';
import type { DrawerName } from './Drawer';
import { useFirstView } from './first-view';
import { KeepOpen } from './KeepOpen';
import { MarksControl } from './MarksControl';
import { type InView, InViewContext } from './in-view';
import { PanelMessage } from './PanelMessage';
import { PanelTools, type ToolActions } from './PanelTools';
import { ReportView } from './ReportView';
import { Switch } from './Switch';

export type PanelState =
  | { status: 'loading' | 'reading' | 'none' | 'pdf' | 'tooLarge' | 'forbidden' | 'waiting' | 'error' }
  | {
      status: 'report';
      report: Report;
      marks: 'on' | 'off' | 'unsupported';
      /** No more than the beginning of a long article is known yet. */
      partial?: boolean;
      paused?: boolean;
    };

export interface PanelActions {
  onChoose: (claimId: string) => void;
  onMarks: (on: boolean) => void;
  onMarked: (marked: AttributionClass[]) => void;
  onSite: (on: boolean) => void;
  onAgain: () => void;
  onAnyway: () => void;
}

interface Props extends PanelActions {
  state: PanelState;
  /** The site of the page; null where none can be turned on. */
  host: string | null;
  siteOn: boolean;
  siteRefused: boolean;
  marked: readonly AttributionClass[];
  /** The view of related coverage. */
  related: ComponentChildren;
  tools: ToolActions;
  /** Null where the panel is open beside the page already, or the browser has no such place. */
  onKeepOpen: (() => void) | null;
  inView: InView;
}

export function Panel({
  state,
  host,
  siteOn,
  siteRefused,
  marked,
  related,
  tools,
  onKeepOpen,
  inView,
  ...actions
}: Props) {
  const [drawer, setDrawer] = useState<DrawerName>(null);
  const drawerOf = (name: DrawerName) => ({
    isOpen: drawer === name,
    onOpen: (open: boolean) => setDrawer(open ? name : null),
  });
  const main = useRef<HTMLElement>(null);
  const isPaused = state.status === 'report' && state.paused === true;
  const isPartial = state.status === 'report' && state.partial === true;
  const view = useFirstView(
    main,
    state.status === 'report' ? state.report : null,
    `${isPaused} ${isPartial} ${siteRefused}`,
  );
  /** The button goes with what it answers; the reader goes on at the head of the panel. */
  const fromHead = (act: () => void) => () => {
    main.current?.focus();
    act();
  };
  const onAgain = fromHead(actions.onAgain);
  return (
    <div class="panel framed">
      <main
        aria-busy={state.status === 'reading' || state.status === 'loading' || isPartial}
        data-compact={view.compact ? '' : undefined}
        tabIndex={-1}
        onFocusIn={bringIntoView}
        ref={main}
      >
        <header>
          <strong>{t.name}</strong>
          {host !== null && state.status !== 'forbidden' && state.status !== 'waiting' && (
            <Switch label={t.controls.always(host)} on={siteOn} quiet onChange={actions.onSite} />
          )}
          {onKeepOpen && <KeepOpen onKeepOpen={onKeepOpen} />}
        </header>
        <div role="status">
          {siteRefused && <p class="hint">{t.controls.alwaysFailed}</p>}
          {isPartial && <p class="hint">{t.state.reading}</p>}
          {isPaused && (
            <p class="hint">
              <span title={t.state.paused}>{t.state.paused}</span>{' '}
              <Button look="plain" onClick={onAgain}>
                {t.state.readAgain}
              </Button>
            </p>
          )}
        </div>
        {state.status === 'report' ? (
          <InViewContext.Provider value={inView}>
            <ReportView report={state.report} onChoose={actions.onChoose} view={view}>
              {related}
            </ReportView>
          </InViewContext.Provider>
        ) : (
          <PanelMessage status={state.status} onAgain={onAgain} onAnyway={fromHead(actions.onAnyway)} />
        )}
      </main>
      <footer>
        {state.status === 'report' &&
          !foreignIn(state.report.notices) &&
          (state.marks === 'unsupported' ? (
            <p>{t.state.unsupported}</p>
          ) : (
            <MarksControl
              summary={state.report.summary}
              on={state.marks === 'on'}
              onMarks={actions.onMarks}
              marked={marked}
              onMarked={actions.onMarked}
              legend={drawerOf('legend')}
            />
          ))}
        <PanelTools
          hasReport={state.status === 'report' && !isPartial}
          exports={drawerOf('export')}
          {...tools}
        />
      </footer>
    </div>
  );
}
