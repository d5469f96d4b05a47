// The picture of a story joined to the article in the tab that the address names, and to what was read before.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type PictureFormat, StoryView } from '../StoryView';
import { offerFile, pngOf } from '../../lib/browser/download';
import { addressKey, type Digest, digest, mergeReports } from '../../lib/coverage';
import { relatedKept, sessionArticles, watchSession } from '../../lib/history/history';
import type { Report } from '../../lib/model';
import type { Story } from '../../lib/model/story';
import { storySvg } from '../../lib/picture/story-svg';
import { t } from '../../locales';
import { useShelfChanges } from './use-shelf-changes';
import { WholeReport } from './WholeReport';

/** @param search the query of our own address; `?tabId=` names the tab */
export function StoryForTab({ search }: { search: string }) {
  return (
    <WholeReport search={search} look="document story">
      {(report) => <StoryOf report={report} />}
    </WholeReport>
  );
}

function StoryOf({ report }: { report: Report }) {
  const article = useMemo(() => digest(report), [report]);
  const { related, others } = useReadBefore(article);
  /** What the reader put in or left out. */
  const [wishes, setWishes] = useState<ReadonlyMap<string, boolean>>(new Map());
  const listed = [
    ...[article, ...related].map((one) => ({ one, isRelated: true })),
    ...others.map((one) => ({ one, isRelated: false })),
  ].map(({ one, isRelated }) => {
    const key = addressKey(one.url);
    return { one, key, isRelated, isIn: wishes.get(key) ?? isRelated };
  });
  const story = mergeReports(listed.filter(({ isIn }) => isIn).map(({ one }) => one));
  return (
    <StoryView
      story={story}
      choices={listed.map(({ one: { outlet, title, url }, ...choice }) => ({
        ...choice,
        label: [outlet, title ?? url].filter(Boolean).join(' · '),
      }))}
      onChoice={(key, isIn) => {
        setWishes((all) => new Map(all).set(key, isIn));
      }}
      onSave={(format) => save(story, format)}
      onPrint={() => print()}
    />
  );
}

/** The articles that are related to one, and the others of this session. */
function useReadBefore(article: Digest) {
  const [read, setRead] = useState<{ related: Digest[]; others: Digest[] }>({ related: [], others: [] });
  const load = useCallback(
    (isWanted: () => boolean) => {
      void Promise.all([relatedKept(article), sessionArticles()]).then(([kept, session]) => {
        if (!isWanted()) return;
        const related = kept.map(({ digest: other }) => other);
        const known = new Set([article, ...related].map(({ url }) => addressKey(url)));
        setRead({ related, others: session.filter(({ url }) => !known.has(addressKey(url))) });
      });
    },
    [article],
  );
  useShelfChanges(load);
  useEffect(() => watchSession(() => load(() => true)), [load]);
  return read;
}

async function save(story: Story, format: PictureFormat): Promise<boolean> {
  try {
    const svg = storySvg(story, t);
    if (format === 'SVG') offerFile('whence-story.svg', 'image/svg+xml', [svg]);
    else offerFile('whence-story.png', 'image/png', [await pngOf(svg)]);
    return true;
  } catch {
    return false;
  }
}
