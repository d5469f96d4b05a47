// Google News as RSS. Its terms allow a personal, non-commercial reader alone: off until the reader turns it on.
import { addressWith } from '../addresses';
import { editionFor } from '../editions';
import { parseFeed, textIn } from './feed';
import { itemsOf } from './item';
import type { Provider } from './provider';

export const google = {
  name: 'google',
  onAtFirst: false,
  addresses: ({ words, language }) => {
    if (words === '') return [];
    const { hl, gl, ceid } = editionFor(language);
    return [addressWith('https://news.google.com/rss/search', { q: words, hl, gl, ceid })];
  },
  // Titles end in " - Outlet", links lead there through its own page, descriptions are markup.
  parse: (text, markup) =>
    itemsOf(
      parseFeed(text, markup).map(({ url, title, published, outlet, entry }) => {
        const name = textIn(entry, 'source') ?? outlet;
        const ending = ` - ${name ?? ''}`;
        return {
          url,
          published,
          outlet: name,
          title: title.endsWith(ending) ? title.slice(0, -ending.length) : title,
        };
      }),
      markup,
    ),
} as const satisfies Provider;
