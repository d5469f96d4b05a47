// What is shown as related to a report: what was read before, what was found since, and what is known of either.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { watchCoverageSettings } from '../../lib/history/coverage-settings';
import {
  addressKey,
  citedReports,
  compare,
  type CoverageGroup,
  type CoverageResult,
  digest,
  type Digest,
  groupByOrigin,
  isThroughSearch,
  type Via,
} from '../../lib/coverage';
import type { CoverageItem } from '../../lib/coverage/providers';
import type { Report } from '../../lib/model';
import { hostOf } from '../../lib/model/web-address';
import { keptArticles, relatedKept, watchSession } from '../../lib/history/history';

export interface FoundItem extends CoverageItem {
  via: Via;
}

export function useResults(report: Report) {
  const article = useMemo(() => digest(report), [report]);
  const [groups, setGroups] = useState<CoverageGroup[]>([]);
  const found = useRef<FoundItem[]>([]);
  const round = useRef(0);

  const refresh = useCallback(() => {
    const thisRound = ++round.current;
    void resultsFor(report, article, found.current).then((results) => {
      if (thisRound !== round.current) return;
      setGroups(
        groupByOrigin(
          results,
          citedReports(report).map(({ url }) => url),
        ),
      );
    });
  }, [report, article]);
  const add = useCallback(
    (items: readonly FoundItem[]) => {
      found.current = [...found.current, ...items];
      refresh();
    },
    [refresh],
  );

  useEffect(() => {
    found.current = [];
    refresh();
    const undos = [watchSession(refresh), watchCoverageSettings(refresh)];
    return () => {
      round.current++;
      for (const undo of undos) undo();
    };
  }, [refresh]);
  return { article, groups, add };
}

async function resultsFor(
  report: Report,
  article: Digest,
  found: readonly FoundItem[],
): Promise<CoverageResult[]> {
  const kept = (await relatedKept(article)).map(({ digest: other, comparison }): CoverageResult => ({
    url: other.url ?? '',
    title: other.title ?? other.url ?? '',
    outlet: other.outlet,
    published: other.published,
    via: null,
    readable: true,
    known: { digest: other, comparison },
  }));
  const cited = citedReports(report).map(({ url, outlet }) => ({
    url,
    title: outlet,
    outlet: hostOf(url),
    published: null,
    via: null,
  }));
  // What a search hides the address of is known again by its headline once it was opened.
  const opened = new Set(kept.map(({ title }) => headlineKey(title)));
  const isOpened = ({ url, title }: FoundItem) => isThroughSearch(url) && opened.has(headlineKey(title));
  const listed = [...cited, ...found.filter((item) => !isOpened(item))];
  const read = await keptArticles(listed.map(({ url }) => url));
  const others = listed.map(({ url, title, outlet, published, via }): CoverageResult => {
    const other = read.get(addressKey(url));
    return {
      url,
      title: other?.title ?? title,
      outlet: other?.outlet ?? outlet,
      published: other?.published ?? published,
      via,
      readable: !isThroughSearch(url),
      known: other ? { digest: other, comparison: compare(article, other) } : null,
    };
  });
  return [...kept, ...others];
}

function headlineKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
