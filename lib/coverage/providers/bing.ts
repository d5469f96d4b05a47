// Bing News as RSS. Its terms allow a personal, non-commercial reader alone: off until the reader turns it on.
import { addressWith } from '../addresses';
import { editionFor } from '../editions';
import { parseFeed, textIn } from './feed';
import { itemsOf } from './item';
import type { Provider } from './provider';

export const bing = {
  name: 'bing',
  onAtFirst: false,
  addresses: ({ words, language }) => {
    if (words === '') return [];
    const { mkt } = editionFor(language);
    return [addressWith('https://www.bing.com/news/search', { q: words, format: 'rss', mkt })];
  },
  // The real address is a parameter of the link.
  parse: (text, markup) =>
    itemsOf(
      parseFeed(text, markup).map(({ url, entry, ...item }) => ({
        ...item,
        url: new URL(url).searchParams.get('url') ?? url,
        outlet: textIn(entry, 'News:Source'),
      })),
      markup,
    ),
} as const satisfies Provider;
