// The reader's own SearXNG, `format=json`: asked where the reader gave an address.
import * as v from 'valibot';
import { addressWith } from '../addresses';
import { itemsOf, jsonOf } from './item';
import type { Provider } from './provider';

const Shape = v.object({
  results: v.array(
    v.object({
      url: v.string(),
      title: v.string(),
      content: v.nullish(v.string()),
      publishedDate: v.nullish(v.string()),
    }),
  ),
});

export const searxng = {
  name: 'searxng',
  onAtFirst: null,
  addresses: ({ words, searxng: address }) => {
    const base = address.replace(/\/(?:search\/?)?$/, '');
    if (words === '' || base === '') return [];
    return [addressWith(`${base}/search`, { q: words, format: 'json', categories: 'news' })];
  },
  parse: (text, markup) =>
    itemsOf(
      jsonOf(Shape, text).results.map(({ url, title, content, publishedDate }) => ({
        url,
        title,
        summary: content,
        published: publishedDate,
      })),
      markup,
    ),
} as const satisfies Provider;
