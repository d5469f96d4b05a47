// The panel joined to one tab: its page's states come in, the reader's wishes go out.
import { useEffect, useState } from 'preact/hooks';
import { Panel } from '@/components/Panel';
import { RelatedForReport } from '@/entrypoints/related/RelatedForReport';
import { isSiteOn, sitePattern, turnSiteOff, turnSiteOn } from '@/lib/browser/sites';
import { keepOpenAction } from './keep-open';
import { useSettings } from '@/entrypoints/own-pages/use-settings';
import { usePage } from './use-page';
import { useTools } from './use-tools';

/**
 * @param beside whether the panel stays open beside the page, and follows the reader
 * @param search the query of our own address; `?tabId=` names a tab other than the one in front
 */
export function PanelForTab({ search, beside = false }: { search: string; beside?: boolean }) {
  const { state, inView, tab, send, again } = usePage(search, beside);
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
      related={state.status === 'report' && <RelatedForReport report={state.report} tabId={tab?.id} />}
      tools={useTools(state, tab)}
      onKeepOpen={keepOpenAction(tab, beside)}
      inView={inView}
      onChoose={(claimId) => {
        send({ type: 'panel:reveal', claimId });
      }}
      onMarks={(on) => {
        send({ type: 'panel:marks', on });
      }}
      onMarked={(next) => {
        changeSettings({ marked: next });
      }}
      onSite={onSite}
      onAgain={again}
    />
  );
}
