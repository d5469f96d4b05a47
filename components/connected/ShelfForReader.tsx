// The settings of related coverage joined to the shelf and the browser's storage.
import { useCallback, useState } from 'preact/hooks';
import { ShelfSettings } from '../ShelfSettings';
import { offerFile } from '../../lib/browser/download';
import { openWeek } from '../../lib/browser/tab';
import type { Digest } from '../../lib/coverage';
import { PRESET_FEEDS, SWITCHED } from '../../lib/coverage/providers';
import type { KeptBrief, Shelf } from '../../lib/shelf';
import { forgetArticle, forgetArticles, pruneShelf, theShelf } from '../../lib/history/history';
import { useCoverageSettings } from './use-settings';
import { useShelfChanges } from './use-shelf-changes';

export function ShelfForReader() {
  const [settings, change, failed] = useCoverageSettings();
  const [articles, setArticles] = useState<KeptBrief[] | null>([]);
  const load = useCallback(() => {
    theShelf()
      .then((shelf) => shelf.list())
      .then(setArticles, () => setArticles(null));
  }, []);
  useShelfChanges(load);
  const then = (work: Promise<void>) => void work.then(load, load);
  return (
    <ShelfSettings
      choices={settings}
      onChange={(changed) =>
        change(changed, () => {
          if (changed.shelf) then(pruneShelf());
        })
      }
      failed={failed}
      presets={PRESET_FEEDS}
      searches={SWITCHED.map(({ name }) => name)}
      articles={articles?.map(({ key, title, outlet }) => ({ key, title: title ?? key, outlet })) ?? null}
      onWeek={openWeek}
      onForget={(key) => {
        then(forgetArticle(key));
      }}
      onForgetAll={() => {
        then(forgetArticles());
      }}
      onExport={() => {
        void theShelf().then(download, load);
      }}
    />
  );
}

/** Gathers the file piece by piece: ten thousand articles are never held as one string. */
async function download(shelf: Shelf<Digest>): Promise<void> {
  const lines: string[] = [];
  for await (const some of shelf.entries()) {
    for (const { keptAt, article } of some) {
      const line = JSON.stringify({ keptAt: new Date(keptAt).toISOString(), ...article });
      lines.push(`${lines.length === 0 ? '' : ',\n'}${line}`);
    }
  }
  offerFile('whence-shelf.json', 'application/json', ['{"articles":[\n', ...lines, '\n]}\n']);
}
