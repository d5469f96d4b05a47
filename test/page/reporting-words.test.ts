import { expect, test } from 'vitest';
import { readsLikeNews } from '@/lib/page/judge/reporting-words';

test('a report that neither dates nor signs itself still reads like news', () => {
  expect(
    readsLikeNews(
      'The bridge at Oxen Sound will close for a month, officials said on Monday, citing cracks in the northern pier. ' +
        'According to the transport ministry, lorries are to use the ferry. A spokeswoman announced extra sailings. ' +
        'The cracks were reportedly found by a diver.',
    ),
  ).toBe(true);
});

test('a tale does not, however much its people say', () => {
  expect(
    readsLikeNews(
      '“You came back,” said the old woman. “I said I would,” said the boy, and told her of the ship. ' +
        'She said nothing for a while. Then the government of her face gave way, and she wept, and he told her the rest.',
    ),
  ).toBe(false);
});
