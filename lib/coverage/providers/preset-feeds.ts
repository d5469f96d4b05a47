// Feeds that outlets publish for anybody to read, to begin with; the reader chooses among them and adds others. None
// is fetched unless chosen. Addresses die: one that does is told beside the button, and the others go on.

export interface PresetFeed {
  outlet: string;
  /** ISO 3166-1 alpha-2, where the outlet is at home. */
  country: string;
  url: string;
}

const feed = (country: string, outlet: string, url: string): PresetFeed => ({ country, outlet, url });

export const PRESET_FEEDS: readonly PresetFeed[] = [
  feed('AU', 'ABC News (Australia)', 'https://www.abc.net.au/news/feed/51120/rss.xml'),
  feed('CA', 'CBC News', 'https://www.cbc.ca/webfeed/rss/rss-world'),
  feed('DE', 'Deutsche Welle', 'https://rss.dw.com/rdf/rss-en-all'),
  feed('FR', 'France 24', 'https://www.france24.com/en/rss'),
  feed('GB', 'BBC News', 'https://feeds.bbci.co.uk/news/world/rss.xml'),
  feed('GB', 'The Guardian', 'https://www.theguardian.com/world/rss'),
  feed('GB', 'Sky News', 'https://feeds.skynews.com/feeds/rss/world.xml'),
  feed('HK', 'South China Morning Post', 'https://www.scmp.com/rss/5/feed'),
  feed('IN', 'The Hindu', 'https://www.thehindu.com/news/feeder/default.rss'),
  feed('QA', 'Al Jazeera', 'https://www.aljazeera.com/xml/rss/all.xml'),
  feed('US', 'CBS News', 'https://www.cbsnews.com/latest/rss/world'),
  feed('US', 'NPR', 'https://feeds.npr.org/1001/rss.xml'),
  feed('US', 'The New York Times', 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml'),
];
