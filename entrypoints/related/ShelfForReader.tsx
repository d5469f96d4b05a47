// The settings of related coverage joined to the shelf and the browser's storage.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ShelfSettings } from '@/components/ShelfSettings';
import { type Digest, PRESET_FEEDS } from '@/lib/coverage';
import type { ShelfEntry } from '@/lib/shelf';
import { forgetArticle, forgetArticles, pruneShelf, theShelf } from './kept-articles';
import { useCoverageSettings } from './use-coverage-settings';

export function ShelfForReader() {
  const [settings, change, failed] = useCoverageSettings();
  const [entries, setEntries] = useState<ShelfEntry<Digest>[] | null>([]);
  const load = useCallback(() => {
    theShelf()
      .then((shelf) => shelf.entries())
      .then(setEntries, () => {
        setEntries(null);
      });
  }, []);
  useEffect(() => {
    load();
    let undo: (() => void) | null = null;
    let isGone = false;
    void theShelf().then(
      (shelf) => {
        if (!isGone) undo = shelf.watch(load);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      undo?.();
    };
  }, [load]);
  const then = (work: Promise<void>) => void work.then(load, load);
  return (
    <ShelfSettings
      choices={settings}
      onChange={(changed) => {
        change(changed, () => {
          if (changed.shelf) then(pruneShelf());
        });
      }}
      failed={failed}
      presets={PRESET_FEEDS}
      articles={
        entries
          ?.map(({ key, article }) => ({ key, title: article.title ?? key, outlet: article.outlet }))
          .toReversed() ?? null
      }
      onForget={(key) => {
        then(forgetArticle(key));
      }}
      onForgetAll={() => {
        then(forgetArticles());
      }}
      onExport={() => {
        if (entries) download(entries);
      }}
    />
  );
}

function download(entries: readonly ShelfEntry<Digest>[]): void {
  const json = JSON.stringify(
    {
      articles: entries.map(({ keptAt, article }) => ({
        keptAt: new Date(keptAt).toISOString(),
        ...article,
      })),
    },
    null,
    1,
  );
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'whence-shelf.json';
  link.click();
  URL.revokeObjectURL(url);
}
