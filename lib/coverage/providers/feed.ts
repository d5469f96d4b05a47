// RSS 2.0, RSS 1.0 and Atom, as outlets and searches publish them.
import { coverageItem, type CoverageItem } from './item';
import { ProviderError } from './answer';
import { childrenOf, isNode, parseXml, textIn, type XmlNode } from './xml';

const MOST_ITEMS = 300;

export interface FeedItem extends CoverageItem {
  /** The entry as the feed has it, for what only one provider adds. */
  entry: XmlNode;
}

/**
 * The entries of a feed, in its order. Those without a headline or an http(s) address are left out.
 * @param text the feed
 * @throws {ProviderError} when it is none
 */
export function parseFeed(text: string): FeedItem[] {
  const root = parseXml(text);
  const [channel] = [...childrenOf(root['rss'], 'channel'), ...childrenOf(root['rdf:RDF'], 'channel')];
  if (channel) {
    const outlet = textIn(channel, 'title');
    return itemsOf([...childrenOf(channel, 'item'), ...childrenOf(root['rdf:RDF'], 'item')], (entry) => ({
      url: textIn(entry, 'link') ?? textIn(entry, 'guid'),
      title: textIn(entry, 'title'),
      outlet: textIn(entry, 'source') ?? outlet,
      published: textIn(entry, 'pubDate') ?? textIn(entry, 'dc:date'),
      summary: textIn(entry, 'description') ?? textIn(entry, 'content:encoded'),
    }));
  }
  const [atom] = childrenOf(root, 'feed');
  if (!atom) {
    // A channel without a single child is an empty feed; anything else is none.
    if (isNode(root['rss']) && 'channel' in root['rss']) return [];
    throw new ProviderError('not-understood');
  }
  const outlet = textIn(atom, 'title');
  return itemsOf(childrenOf(atom, 'entry'), (entry) => ({
    url: atomLink(entry),
    title: textIn(entry, 'title'),
    outlet,
    published: textIn(entry, 'published') ?? textIn(entry, 'updated'),
    summary: textIn(entry, 'summary') ?? textIn(entry, 'content'),
  }));
}

function itemsOf(
  entries: readonly XmlNode[],
  read: (entry: XmlNode) => Parameters<typeof coverageItem>[0],
): FeedItem[] {
  return entries.slice(0, MOST_ITEMS).flatMap((entry) => {
    const item = coverageItem(read(entry));
    return item ? [{ ...item, entry }] : [];
  });
}

function atomLink(entry: XmlNode): unknown {
  const links = childrenOf(entry, 'link');
  const link = links.find((one) => (one['@rel'] ?? 'alternate') === 'alternate') ?? links[0];
  return link?.['@href'];
}
