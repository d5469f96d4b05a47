// The panel joined to one tab: its page's states come in, the reader's wishes go out.
import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../Panel';
import { RelatedForReport } from './RelatedForReport';
import { isSiteOn, sitePattern, turnSiteOff, turnSiteOn } from '../../lib/browser/sites';
import { sidePanelOpener } from '../../lib/browser/side-panel';
import type { PageTab } from '../../lib/browser/tab';
import { useSettings } from './use-settings';
import { usePage } from './use-page';
import { useTools } from './use-tools';

/**
 * @param beside whether the panel stays open beside the page, and follows the reader
 * @param search the query of our own address; `?tabId=` names a tab other than the one in front
 */
export function PanelForTab({ search, beside = false }: { search: string; beside?: boolean }) {
  const { state, inView, tab, send, again, readAnyway } = usePage(search, beside);
  const [{ marked }, changeSettings] = useSettings();
  const [siteOn, setSiteOn] = useState(false);
  const [siteRefused, setSiteRefused] = useState(false);
  const pattern = sitePattern(tab?.url);

  useEffect(() => {
    if (pattern) void isSiteOn(pattern).then(setSiteOn);
  }, [pattern]);

  const onSite = (on: boolean) => {
    if (!pattern) return;
    setSiteOn(on);
    setSiteRefused(false);
    if (!on) {
      void turnSiteOff(pattern);
      return;
    }
    turnSiteOn(pattern).then(
      (agreed) => {
        setSiteOn(agreed);
        setSiteRefused(!agreed);
      },
      () => {
        setSiteOn(false);
        setSiteRefused(true);
      },
    );
  };

  return (
    <Panel
      state={state}
      host={pattern && new URL(tab?.url ?? '').hostname.replace(/^www\./, '')}
      siteOn={siteOn}
      siteRefused={siteRefused}
      marked={marked}
      related={
        state.status === 'report' &&
        !state.partial && <RelatedForReport report={state.report} tabId={tab?.id} />
      }
      tools={useTools(state, tab)}
      onKeepOpen={keepOpenAction(tab, beside)}
      inView={inView}
      onChoose={(claimId) => send({ type: 'panel:reveal', claimId })}
      onMarks={(on) => send({ type: 'panel:marks', on })}
      onMarked={(next) => changeSettings({ marked: next })}
      onSite={onSite}
      onAgain={again}
      onAnyway={readAnyway}
    />
  );
}

/**
 * Opens the panel beside the page and closes the popup. Null where there is nothing to offer.
 * @param beside whether the panel is open there already
 */
function keepOpenAction(tab: PageTab | null, beside: boolean): (() => void) | null {
  const open = beside ? null : sidePanelOpener();
  if (!open || !tab) return null;
  return () => {
    void open(tab.windowId).then(
      () => close(),
      () => undefined,
    );
  };
}
