// The reader's feeds: fetched whole, told no words.
import { parseFeed } from './feed';
import type { Provider } from './provider';

export const feeds = {
  name: 'feeds',
  onAtFirst: null,
  addresses: (search) => [...search.feeds],
  parse: parseFeed,
} as const satisfies Provider;
