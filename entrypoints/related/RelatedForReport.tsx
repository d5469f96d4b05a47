// Related coverage joined to the browser: what was read before, who may be asked, and the reader's choices.
import { useEffect, useState } from 'preact/hooks';
import { RelatedCoverage } from '@/components/RelatedCoverage';
import { isPrivateTab } from '@/lib/browser/coverage-hosts';
import type { Report } from '@/lib/model';
import { keepArticle } from './kept-articles';
import { useCoverageSettings } from './use-coverage-settings';
import { useReadings } from './use-readings';
import { useResults } from './use-results';
import { useSearch } from './use-search';

/** @param tabId the tab of the page; of a private window's nothing is kept */
export function RelatedForReport({ report, tabId }: { report: Report; tabId: number | undefined }) {
  const [settings, changeSettings] = useCoverageSettings();
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => void isPrivateTab(tabId).then(setPrivate), [tabId]);
  const { article, groups, add } = useResults(report);
  const { search, ...searching } = useSearch(report, article, settings, isPrivate, add);
  const { readings, onRead } = useReadings();
  const onShelf = () => {
    changeSettings({ shelf: { ...settings.shelf, on: true } }, () => void keepArticle(report));
  };
  return (
    <RelatedCoverage
      groups={groups}
      shelfOn={settings.shelf.on}
      onShelf={isPrivate ? null : onShelf}
      search={search}
      searching={searching}
      readings={readings}
      onRead={isPrivate ? null : onRead}
      now={Date.now()}
    />
  );
}
