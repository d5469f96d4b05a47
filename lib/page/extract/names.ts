// What an element is called, by its class, its id, its role or its tag: signs of what stands in it, never proof.

/** Kinds of thing that boxes on pages are named for. Each is a sign of its own to the model. */
export const SIGNS = [
  'onward',
  'asks',
  'social',
  'comments',
  'ads',
  'about',
  'pictures',
  'popup',
  'consent',
  'unseen',
  'hidden',
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'embed',
  'story',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Words in the class or id of an element; a name such as `RelatedLinks__item` reads as "related links item". */
const NAMED: Partial<Record<Sign, string>> = {
  onward:
    'related|recirc\\w*|recommend\\w*|similar|teasers?|promos?|trending|most (?:read|viewed|popular)|popular|breadcrumbs?|(?:more|also) (?:on|from|stories|news|reading|read|like)|(?:read|see) (?:more|also|next)|up ?next|(?:external|source) links|tags|tag list|topics|widgets?|sidebar|side bar|rail|pagination|carousel',
  asks: 'newsletters?|sign ?up|subscri(?:be|ption|ber)\\w*|register|registration|donat(?:e|ion)|paywall|regwall|login|follow us|follow|app download|poll|quiz|survey|feedback|cta|membership',
  social:
    'shar(?:e|ing)|social|bookmark|facebook|twitter|whatsapp|print|tools?|toolbar|actions?|utility|buttons?|email',
  comments: 'comments?|comment list|replies|reply|discussion|disqus|respond|forum|responses',
  ads: 'ads?|advert\\w*|advertisement|sponsor(?:ed)?|outbrain|taboola|anzeige|werbung|banner|partner',
  about:
    'byline|authors?|bio|profile|contributors?|time ?stamp|times?|dates?|published?|publication|updated?|meta|metadata|info|kicker|eyebrow|standfirst|dek|sub ?(?:title|headline)|headline|title|summary|highlights|source|copyright|disclaimer|legal|correction',
  pictures:
    'captions?|credits?|gallery|slide ?shows?|lightbox|video|audio|media|player|playlist|image|photo|figure|infobox|fact ?box',
  popup: 'popover|tooltip|modal|overlay|dialog|toast|notice|notification|alert|popup|interstitial',
  consent: 'cookies?|consent|gdpr|cmp|privacy|onetrust|terms|disclosure|disclaimer',
  unseen: 'skip|visually hidden|sr only|screen reader\\w*|a11y',
  nav: 'nav|navigation|navbar|menu|breadcrumbs?|header|masthead|topbar',
  footer: 'footer|foot|bottom',
  embed: 'embed\\w*|tweet|twitter|instagram|tiktok|facebook|youtube|iframe|external|sourcepoint|placeholder',
  story:
    'article|story|body|content|entry|post|text|paragraph|prose|copy|richtext|wysiwyg|article body|main|single|news',
};

const ROLES: Readonly<Record<string, Sign>> = Object.fromEntries(
  (
    [
      ['navigation menu menubar tablist search', 'nav'],
      ['complementary', 'aside'],
      ['contentinfo', 'footer'],
      ['banner', 'header'],
      ['dialog alert alertdialog tooltip', 'popup'],
      ['toolbar', 'social'],
      ['form', 'form'],
    ] as const
  ).flatMap(([roles, sign]) => roles.split(' ').map((role) => [role, sign])),
);
const TAGS: Readonly<Record<string, Sign>> = {
  nav: 'nav',
  menu: 'nav',
  aside: 'aside',
  footer: 'footer',
  header: 'header',
  form: 'form',
  dialog: 'popup',
  details: 'comments',
  figure: 'pictures',
  figcaption: 'pictures',
  article: 'story',
  main: 'story',
};

const PATTERNS = SIGNS.map((sign) => {
  const names = NAMED[sign];
  return names === undefined ? null : new RegExp(`\\b(?:${names})\\b`);
});
/** Longer ones are made by machines and say nothing. UTF-16 units. */
const LONGEST_NAMES = 400;

const bitOf = (sign: Sign | undefined): number => (sign === undefined ? 0 : 1 << SIGNS.indexOf(sign));

/** The names of an element, parted into words in lower case. */
function partedNames(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}

/** Whether the page itself hides an element, as far as its markup shows. */
const isMarkedHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

/** Reads the signs of elements, a bit for each of SIGNS; names that were read once are remembered. */
export class SignReader {
  private readonly known = new Map<string, number>();

  of(element: Element): number {
    let signs = bitOf(TAGS[element.localName]) | bitOf(ROLES[element.getAttribute('role') ?? '']);
    if (isMarkedHidden(element)) signs |= bitOf('hidden');
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    return names === ' ' ? signs : signs | this.inNames(names);
  }

  private inNames(names: string): number {
    const remembered = this.known.get(names);
    if (remembered !== undefined) return remembered;
    let signs = 0;
    if (names.length <= LONGEST_NAMES) {
      const words = partedNames(names);
      for (const [index, pattern] of PATTERNS.entries()) if (pattern?.test(words)) signs |= 1 << index;
    }
    this.known.set(names, signs);
    return signs;
  }
}
