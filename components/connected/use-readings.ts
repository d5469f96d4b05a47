// "Read it for me": the page of a result is fetched and read on this device, with that site's permission.
import { useState } from 'preact/hooks';
import type { ReadingState } from '../RelatedItem';
import { allowHosts } from '../../lib/browser/sites';
import { requestReading } from '../../lib/browser/article-requests';
import { fetchText, ProviderError } from '../../lib/coverage/providers';
import { readPage } from '../../lib/page';
import { keepAsked } from '../../lib/history/history';

type Readings = Readonly<Record<string, ReadingState>>;

export function useReadings() {
  const [readings, setReadings] = useState<Readings>({});
  const onRead = (url: string) => {
    const allowed = allowHosts([url]);
    const tell = (state: ReadingState) => setReadings((all) => ({ ...all, [url]: state }));
    tell('reading');
    void allowed.then(async (agreed) => {
      if (!agreed) tell('refused');
      else tell(await read(url));
    });
  };
  return { readings, onRead };
}

/** Once the article is kept, the list learns of it by itself; until then it goes on saying so. */
async function read(url: string): Promise<ReadingState> {
  try {
    const html = await fetchText(
      url,
      (address, options) => fetch(address, options),
      new AbortController().signal,
    );
    const { article } = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
    if (article.read === 'none') return 'none';
    const report = await requestReading({ ...article, url });
    if (!report) return 'none';
    await keepAsked(report);
    return 'reading';
  } catch (error) {
    return error instanceof ProviderError && error.failure === 'redirected' ? 'moved' : 'unreachable';
  }
}
