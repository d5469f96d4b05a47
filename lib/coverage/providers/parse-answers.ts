// What each search answers with, as results. A page of HTML, a plain sentence or half a JSON is no answer.
import * as v from 'valibot';
import { ProviderError } from './answer';
import { parseFeed } from './feed';
import { coverageItem, type CoverageItem } from './item';
import { childrenOf, textIn } from './xml';

const GdeltShape = v.object({
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

/**
 * GDELT DOC 2.0, `mode=artlist&format=json`. Its errors come as text with status 200, nothing found as `{}`, and
 * titles may hold stray backslashes, and spaces around every mark. Its dates are when it saw an article.
 */
export function parseGdelt(text: string): CoverageItem[] {
  if (/too many requests|limit requests/i.test(text.slice(0, 200)) && !text.trimStart().startsWith('{')) {
    throw new ProviderError('too-many-requests');
  }
  const { articles } = checked(GdeltShape, text);
  return found(
    articles.map(({ url, title, domain, seendate }) => ({
      url,
      outlet: domain,
      published: seendate,
      title: title
        .replace(/ ([’']) (?=(?:s|t|re|ve|ll|d|m)\b)/gi, '$1')
        .replace(/ ([.,;:!?’'%)])/g, '$1')
        .replace(/([‘(]) /g, '$1'),
    })),
  );
}

const SearxngShape = v.object({
  results: v.array(
    v.object({
      url: v.string(),
      title: v.string(),
      content: v.nullish(v.string()),
      publishedDate: v.nullish(v.string()),
    }),
  ),
});

/** SearXNG, `format=json`. */
export function parseSearxng(text: string): CoverageItem[] {
  const { results } = checked(SearxngShape, text);
  return found(
    results.map(({ url, title, content, publishedDate }) => ({
      url,
      title,
      summary: content,
      published: publishedDate,
    })),
  );
}

/** Bing News RSS: the real address is a parameter of the link. */
export function parseBing(text: string): CoverageItem[] {
  return found(
    parseFeed(text).map(({ url, title, published, summary, entry }) => ({
      title,
      published,
      summary,
      url: new URL(url).searchParams.get('url') ?? url,
      outlet: textIn(entry, 'News:Source'),
    })),
  );
}

/** Google News RSS: titles end in " - Outlet", links lead there through its own page, descriptions are markup. */
export function parseGoogle(text: string): CoverageItem[] {
  return found(
    parseFeed(text).map(({ url, title, published, outlet, entry }) => {
      const [source] = childrenOf(entry, 'source');
      const name = source ? textIn(entry, 'source') : outlet;
      const ending = ` - ${name ?? ''}`;
      return {
        url,
        published,
        outlet: name,
        title: title.endsWith(ending) ? title.slice(0, -ending.length) : title,
      };
    }),
  );
}

function found(given: readonly Parameters<typeof coverageItem>[0][]): CoverageItem[] {
  return given.flatMap((one) => coverageItem(one) ?? []);
}

/** @throws {ProviderError} unless the text is JSON of that shape */
function checked<T extends v.GenericSchema>(shape: T, text: string): v.InferOutput<T> {
  if (!text.trimStart().startsWith('{')) throw new ProviderError('not-understood');
  let value: unknown;
  try {
    value = JSON.parse(
      text.replace(/\\(["\\/bfnrt]|u[\da-f]{4})?/gi, (escape, kind) => (kind === undefined ? '' : escape)),
    );
  } catch {
    throw new ProviderError('not-understood');
  }
  const result = v.safeParse(shape, value);
  if (!result.success) throw new ProviderError('not-understood');
  return result.output;
}
