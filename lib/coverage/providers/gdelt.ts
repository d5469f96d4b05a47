// GDELT DOC 2.0, `mode=artlist&format=json`. Anybody may use its answers who names it and links to it.
import * as v from 'valibot';
import { addressWith } from '../addresses';
import { ProviderError } from './answer';
import { itemsOf, jsonOf } from './item';
import type { Provider } from './provider';

/** It refuses shorter words. */
const SHORTEST = 3;
const DAY = 86_400_000;
/** To either side of the article; and how far back it reaches. */
const DAYS_AROUND = 7;
const DAYS_KEPT = 90;

const Shape = v.object({
  articles: v.optional(
    v.array(
      v.object({
        url: v.string(),
        title: v.string(),
        domain: v.optional(v.string()),
        seendate: v.optional(v.string()),
      }),
    ),
    [],
  ),
});

export const gdelt = {
  name: 'gdelt',
  onAtFirst: true,
  spacing: 5000,
  sendsDates: true,
  credit: 'https://www.gdeltproject.org/',
  addresses: ({ words, published }, now) => (words === '' ? [] : [addressFor(words, published, now)]),
  // Its errors come as text with status 200, nothing found as `{}`, and titles may hold stray backslashes, and spaces
  // around every mark. Its dates are when it saw an article.
  parse: (text, markup) => {
    if (/too many requests|limit requests/i.test(text.slice(0, 200)) && !text.trimStart().startsWith('{'))
      throw new ProviderError('too-many-requests');
    return itemsOf(
      jsonOf(Shape, text).articles.map(({ url, title, domain, seendate }) => ({
        url,
        outlet: domain,
        published: seendate,
        title: title
          .replace(/ ([’']) (?=(?:s|t|re|ve|ll|d|m)\b)/gi, '$1')
          .replace(/ ([.,;:!?’'%)])/g, '$1')
          .replace(/([‘(]) /g, '$1'),
      })),
      markup,
    );
  },
} as const satisfies Provider;

function addressFor(words: string, published: string | null, now: number): string {
  const query = words.replace(/[\p{L}\p{N}’'-]+/gu, (word) =>
    word.length < SHORTEST && word !== 'OR' ? '' : word,
  );
  return addressWith('https://api.gdeltproject.org/api/v2/doc/doc', {
    query: query.replace(/\s+/g, ' ').trim(),
    mode: 'artlist',
    format: 'json',
    maxrecords: '75',
    sort: 'hybridrel',
    ...datesAround(Date.parse(published ?? ''), now),
  });
}

/** A week to either side of the article where GDELT still has it, else the last week. */
function datesAround(published: number, now: number): Record<string, string> {
  const age = now - published;
  if (Number.isNaN(age) || age < DAY || age > DAYS_KEPT * DAY) return { timespan: `${DAYS_AROUND}d` };
  const compact = (time: number) => new Date(time).toISOString().replace(/\D/g, '').slice(0, 14);
  return {
    startdatetime: compact(published - DAYS_AROUND * DAY),
    enddatetime: compact(Math.min(now, published + DAYS_AROUND * DAY)),
  };
}
