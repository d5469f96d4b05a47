// What stands in and around articles without being of them: menus, teasers, sign-up boxes, share bars, credits.
// Told by what elements are and what they are named; no site is known by name.

const FURNITURE_ELEMENTS = new Set(['nav', 'form', 'dialog', 'menu', 'aside']);
const FURNITURE_ROLES = new Set(
  'navigation complementary search contentinfo dialog alert alertdialog menu menubar toolbar tablist tooltip'.split(
    ' ',
  ),
);

/** Words in the class or id of an element; a name such as `RelatedLinks__item` reads as "related links item". */
const FURNITURE_NAMES = new RegExp(
  `\\b(?:${[
    // Ways on to other pages.
    'related|recirc\\w*|recommend\\w*|similar|teasers?(?! content)|promos?|trending|most (?:read|popular)|popular|breadcrumbs?|nav|navigation|menu',
    '(?:more|also) (?:on|from|stories|news|reading|read|like)|(?:read|see) (?:more|also|next)|up next|further reading|(?:external|source) links|tag list|tags|topics',
    // What asks something of the reader.
    'newsletters?|sign ?up|subscri(?:be|ption)\\w*|register|registration|donat(?:e|ion)|paywall|regwall|cookies?|consent|gdpr|follow us|app download',
    'shar(?:e|ing)(?: ?(?:bar|tools|buttons?|links?|icons?|this|widget))?|social|bookmark|comments?|disqus|poll|quiz|survey|feedback',
    'ads?|advert\\w*|advertisement|sponsor(?:ed)?|outbrain|taboola',
    // What is said about the article.
    'byline|author ?(?:bio|profile|info|box|card|section|details|name|text)?|contributors?|time ?stamp|(?:published|publish|publication|pub|updated?) ?(?:date|time|on)|(?:date|last) (?:published|updated)|reading time|kicker|eyebrow|standfirst|dek|sub ?(?:title|headline)',
    'article summary|story highlights',
    // Pictures and players.
    'captions?|credits?|gallery|slide ?shows?|carousel|lightbox|(?:video|audio|media|player) (?:player|info|container|placeholder|card|caption|title|description|meta)|playlist|infobox|fact ?box',
    'popover|tooltip|modal|overlay|skip|visually hidden|sr only|screen reader\\w*|a11y',
  ].join('|')})\\b`,
);

/** The names of an element, parted into words in lower case. */
export function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length > 400) return '';
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}

/** Whether the page itself hides an element, as far as its markup tells. */
function isMarkedHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  );
}

/** Whether an element is furniture by what it is or is named. In an article, it may still be a box around it all. */
export function isFurniture(element: Element): boolean {
  const { localName } = element;
  if (FURNITURE_ELEMENTS.has(localName) || isMarkedHidden(element)) return true;
  if (localName === 'footer') return element.closest('blockquote') === null;
  if (FURNITURE_ROLES.has(element.getAttribute('role') ?? '')) return true;
  const names = namesOf(element);
  return FURNITURE_NAMES.test(names);
}
