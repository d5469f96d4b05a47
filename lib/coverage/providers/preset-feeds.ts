// Feeds that outlets publish for anybody to read, to begin with; the reader chooses among them and adds others. None
// is fetched unless chosen. Addresses die: one that does is told beside the button, and the others go on. Those of papers
// in German, French and Spanish are as the outlets publish them; they were not fetched when the list was made.

export interface PresetFeed {
  outlet: string;
  /** ISO 3166-1 alpha-2, where the outlet is at home. */
  country: string;
  url: string;
}

const feed = (country: string, outlet: string, url: string): PresetFeed => ({ country, outlet, url });

export const PRESET_FEEDS: readonly PresetFeed[] = [
  feed('AR', 'Clarín', 'https://www.clarin.com/rss/lo-ultimo/'),
  feed('AR', 'Página 12', 'https://www.pagina12.com.ar/rss/portada'),
  feed('AT', 'Der Standard', 'https://www.derstandard.at/rss'),
  feed('AT', 'ORF', 'https://rss.orf.at/news.xml'),
  feed('AU', 'ABC News (Australia)', 'https://www.abc.net.au/news/feed/51120/rss.xml'),
  feed('CA', 'CBC News', 'https://www.cbc.ca/webfeed/rss/rss-world'),
  feed('CA', 'Le Devoir', 'https://www.ledevoir.com/rss/manchettes.xml'),
  feed('CA', 'Radio-Canada', 'https://ici.radio-canada.ca/rss/4159'),
  feed('CH', 'Le Temps', 'https://www.letemps.ch/articles.rss'),
  feed('CH', 'Neue Zürcher Zeitung', 'https://www.nzz.ch/recent.rss'),
  feed('CH', 'SRF', 'https://www.srf.ch/news/bnf/rss/1646'),
  feed('DE', 'Der Spiegel', 'https://www.spiegel.de/schlagzeilen/index.rss'),
  feed('DE', 'Deutsche Welle', 'https://rss.dw.com/rdf/rss-en-all'),
  feed('DE', 'Deutsche Welle (Deutsch)', 'https://rss.dw.com/rdf/rss-de-all'),
  feed('DE', 'Deutsche Welle (Español)', 'https://rss.dw.com/rdf/rss-sp-all'),
  feed('DE', 'Deutschlandfunk', 'https://www.deutschlandfunk.de/nachrichten-100.rss'),
  feed('DE', 'Die Zeit', 'https://newsfeed.zeit.de/index'),
  feed('DE', 'Frankfurter Allgemeine Zeitung', 'https://www.faz.net/rss/aktuell/'),
  feed('DE', 'Süddeutsche Zeitung', 'https://rss.sueddeutsche.de/rss/Topthemen'),
  feed('DE', 'Tagesschau', 'https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml'),
  feed('ES', 'El Mundo', 'https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml'),
  feed('ES', 'El País', 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada'),
  feed('ES', 'elDiario.es', 'https://www.eldiario.es/rss/'),
  feed('ES', 'Europa Press', 'https://www.europapress.es/rss/rss.aspx'),
  feed('ES', 'La Vanguardia', 'https://www.lavanguardia.com/rss/home.xml'),
  feed('ES', 'RTVE', 'https://api2.rtve.es/rss/temas_noticias.xml'),
  feed('FR', 'France 24', 'https://www.france24.com/en/rss'),
  feed('FR', 'France 24 (español)', 'https://www.france24.com/es/rss'),
  feed('FR', 'France 24 (français)', 'https://www.france24.com/fr/rss'),
  feed('FR', 'franceinfo', 'https://www.francetvinfo.fr/titres.rss'),
  feed('FR', 'Le Figaro', 'https://www.lefigaro.fr/rss/figaro_actualites.xml'),
  feed('FR', 'Le Monde', 'https://www.lemonde.fr/rss/une.xml'),
  feed('FR', 'RFI', 'https://www.rfi.fr/fr/rss'),
  feed('GB', 'BBC News', 'https://feeds.bbci.co.uk/news/world/rss.xml'),
  feed('GB', 'BBC News Mundo', 'https://feeds.bbci.co.uk/mundo/rss.xml'),
  feed('GB', 'Sky News', 'https://feeds.skynews.com/feeds/rss/world.xml'),
  feed('GB', 'The Guardian', 'https://www.theguardian.com/world/rss'),
  feed('HK', 'South China Morning Post', 'https://www.scmp.com/rss/5/feed'),
  feed('IN', 'The Hindu', 'https://www.thehindu.com/news/feeder/default.rss'),
  feed('MX', 'La Jornada', 'https://www.jornada.com.mx/rss/edicion.xml?v=1'),
  feed('QA', 'Al Jazeera', 'https://www.aljazeera.com/xml/rss/all.xml'),
  feed('US', 'CBS News', 'https://www.cbsnews.com/latest/rss/world'),
  feed('US', 'NPR', 'https://feeds.npr.org/1001/rss.xml'),
  feed('US', 'The New York Times', 'https://rss.nytimes.com/services/xml/rss/nyt/World.xml'),
];
