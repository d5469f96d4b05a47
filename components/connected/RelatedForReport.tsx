// Related coverage joined to the browser: what was read before, who may be asked, and the reader's choices.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { RelatedCoverage } from '../RelatedCoverage';
import { isPrivateTab } from '../../lib/browser/private-window';
import { openOwnPage, openWeek } from '../../lib/browser/tab';
import type { Report } from '../../lib/model';
import { addressKey } from '../../lib/coverage';
import { forgetArticle, isOnShelf, keepAsked } from '../../lib/history/history';
import { useCoverageSettings } from './use-settings';
import { useReadings } from './use-readings';
import { useResults } from './use-results';
import { useSearch } from './use-search';
import { useShelfChanges } from './use-shelf-changes';

/** @param tabId the tab of the page; of a private window's nothing is kept */
export function RelatedForReport({ report, tabId }: { report: Report; tabId: number | undefined }) {
  const [settings, changeSettings] = useCoverageSettings();
  const [isPrivate, setPrivate] = useState<boolean | null>(null);
  useEffect(() => void isPrivateTab(tabId).then(setPrivate), [tabId]);
  const { article, groups, add } = useResults(report);
  const { search, ...searching } = useSearch(report, article, settings, isPrivate ?? true, add);
  const { readings, onRead } = useReadings();
  const { keeping, onForget, onKept } = useKeeping(report.url);
  const onShelf = () => {
    changeSettings({ shelf: { ...settings.shelf, on: true } }, () => void keepAsked(report).then(onKept));
  };
  return (
    <RelatedCoverage
      groups={groups}
      shelfOn={settings.shelf.on}
      isPrivate={isPrivate}
      onShelf={onShelf}
      keeping={keeping}
      onForget={onForget}
      onWeek={openWeek}
      onStory={
        tabId === undefined
          ? null
          : () => {
              openOwnPage(`/story.html?tabId=${tabId}`);
            }
      }
      search={search}
      searching={searching}
      readings={readings}
      onRead={isPrivate === false ? onRead : null}
      now={Date.now()}
    />
  );
}

/** Whether this article stands on the shelf, and how to have it forgotten. */
function useKeeping(url: string | null) {
  const [keeping, setKeeping] = useState<'no' | 'kept' | 'forgotten'>('no');
  const load = useCallback(
    (isWanted: () => boolean) =>
      void isOnShelf(url).then((is) => {
        if (isWanted()) setKeeping((now) => (is ? 'kept' : now === 'forgotten' ? now : 'no'));
      }),
    [url],
  );
  useShelfChanges(load);
  const onForget = () =>
    void forgetArticle(addressKey(url)).then(
      () => {
        setKeeping('forgotten');
      },
      () => undefined,
    );
  const onKept = () => {
    setKeeping('kept');
  };
  return { keeping, onForget, onKept };
}
