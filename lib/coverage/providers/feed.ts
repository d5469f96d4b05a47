// RSS 2.0, RSS 1.0 and Atom, as outlets and searches publish them. A stranger wrote them: no entities of their own, and
// no more than a feed has.
import { ProviderError } from './answer';
import { type CoverageItem, type GivenItem, itemOf, type ParseMarkup } from './item';

const MOST_ITEMS = 300;
const MOST_TAGS = 60_000;
/** What stands before the first element, and its name. */
const FEED = /^(?:\s|<\?[^>]*>|<!--.*?-->)*<(?:rss|rdf:RDF|feed)[\s>]/s;

export interface FeedItem extends CoverageItem {
  /** The entry as the feed has it, for what only one provider adds. */
  entry: Element;
}

/**
 * The entries of a feed, in its order. Those without a headline or an http(s) address are left out.
 * @throws {ProviderError} when the text is no feed, declares entities, or is larger than one
 */
export function parseFeed(text: string, markup: ParseMarkup): FeedItem[] {
  const root = parseXml(text, markup).documentElement;
  const read = (entries: readonly Element[], fields: (entry: Element) => GivenItem) =>
    entries.slice(0, MOST_ITEMS).flatMap((entry): FeedItem[] => {
      const item = itemOf(fields(entry), markup);
      return item ? [{ ...item, entry }] : [];
    });
  if (root.tagName === 'feed') {
    const outlet = textIn(root, 'title');
    return read(childrenOf(root, 'entry'), (entry) => ({
      url: atomLink(entry),
      title: textIn(entry, 'title'),
      outlet,
      published: textIn(entry, 'published') ?? textIn(entry, 'updated'),
      summary: textIn(entry, 'summary') ?? textIn(entry, 'content'),
    }));
  }
  const [channel] = childrenOf(root, 'channel');
  if (!channel) throw new ProviderError('not-understood');
  const outlet = textIn(channel, 'title');
  return read([...childrenOf(channel, 'item'), ...childrenOf(root, 'item')], (entry) => ({
    url: textIn(entry, 'link') ?? textIn(entry, 'guid'),
    title: textIn(entry, 'title'),
    outlet: textIn(entry, 'source') ?? outlet,
    published: textIn(entry, 'pubDate') ?? textIn(entry, 'dc:date'),
    summary: textIn(entry, 'description') ?? textIn(entry, 'content:encoded'),
  }));
}

/** The text of the first child of that name; null where there is none. */
export function textIn(parent: Element, name: string): string | null {
  return childrenOf(parent, name)[0]?.textContent ?? null;
}

function parseXml(text: string, markup: ParseMarkup): Document {
  if (!FEED.test(text) || /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ProviderError('not-understood');
  if (text.split('<').length > MOST_TAGS) throw new ProviderError('too-large');
  // A lone "&", or an entity of HTML, is a fault that feeds often have and that a strict parser stops at.
  const mended = text.trimStart().replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;');
  const parsed = markup(mended, 'text/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new ProviderError('not-understood');
  return parsed;
}

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ tagName }) => tagName === name);

function atomLink(entry: Element): string | null {
  const links = childrenOf(entry, 'link');
  const link = links.find((one) => (one.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  return link?.getAttribute('href') ?? null;
}
