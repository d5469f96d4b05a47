// A copy of a page that somebody else may read: what the article is read from stays, what tells of the reader goes.
import { cleanAddress, cleanLinkedData, cleanText } from './page-copy/clean-values';

/** What runs, loads, is filled in, or is only looked at. */
const LEFT_OUT =
  'script:not([type="application/ld+json"]), style, noscript, template, iframe, object, embed, svg, canvas, video, audio, ' +
  'base, input, textarea, select, option, output, link:not([rel="canonical"])';
/** Descriptions of the article. Whatever else stands in the head may be a token or a name. */
const ARTICLE_META =
  /^(?:og:|article:|twitter:(?:title|description)$|author$|byl$|date|dc[.:]|dcterms|description$|news_keywords$|pub-?date|publish|parsely-(?:title|author|pub-date)$|sailthru\.(?:author|date|title)$)/i;
/** Attributes that an article is read by. Everything else goes: handlers, styles, data of trackers. */
const KEPT = new Set(
  (
    'alt aria-hidden aria-label cite class content datetime dir hidden href id itemprop itemscope itemtype lang name ' +
    'property rel role title type'
  ).split(' '),
);
const ADDRESSES = new Set(['cite', 'href']);
/** Metadata that is an address. */
const ADDRESS_META = /(?:url|image|video|audio|publisher|author)$/i;

/**
 * The page as HTML for a report on it, with nothing of its reader: no scripts, forms, account menus, comments,
 * tracking; addresses without queries, e-mail addresses replaced. The document is not changed.
 * @example pageCopy(document) // '<!doctype html>\n<html>…'
 */
export function pageCopy(doc: Document): string {
  const copy = doc.documentElement.cloneNode(true) as HTMLElement;
  keepHidden(doc.documentElement, copy);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const meta of copy.querySelectorAll('meta')) if (!describesArticle(meta)) meta.remove();
  for (const element of copy.querySelectorAll('body *')) if (isOfAccount(element)) element.remove();
  for (const script of copy.querySelectorAll('script')) cleanLinkedData(script);
  for (const element of [copy, ...copy.querySelectorAll('*')]) cleanAttributes(element);
  cleanTexts(copy);
  const charset = doc.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  copy.querySelector('head')?.prepend(charset);
  return `<!doctype html>\n${serialise(copy)}\n`;
}

const ACCOUNT =
  /(?:^|[^a-z])(?:my-?)?(?:account|avatar|logged-?in|signed-?in|log-?in|log-?out|sign-?in|sign-?out|profile|subscriber|user-?(?:name|menu|nav|info|email|bar|panel)?)(?:$|[^a-z])/i;
const MARKED_BY = ['id', 'class', 'data-testid', 'data-component', 'aria-label', 'itemprop'];
/** As much text as this is more than a menu: the article itself may stand in it. */
const LONGEST = 400;

/**
 * Whether the page's own marking says that an element is of the reader's account. The same words on a large part of
 * the page, or around an author, say nothing of the reader.
 */
function isOfAccount(element: Element): boolean {
  if (
    element.textContent.trim().length > LONGEST ||
    element.querySelector('p, h1, [rel="author"]') !== null
  ) {
    return false;
  }
  if (/author|byline|writer|reporter/i.test(`${element.id} ${element.className}`)) return false;
  if (element.closest('[class*="author" i], [class*="byline" i], [rel="author"]') !== null) return false;
  return MARKED_BY.some((name) => ACCOUNT.test(dashed(element.getAttribute(name) ?? '')));
}

/** `userMenu` as `user-Menu`, so that its words stand apart. */
const dashed = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-');

/** Style sheets do not come along, so what they hide says so itself. */
function keepHidden(live: Element, copy: Element): void {
  const view = live.ownerDocument.defaultView;
  if (typeof view?.getComputedStyle !== 'function') return;
  const copies = copy.querySelectorAll('body *');
  for (const [index, element] of live.querySelectorAll('body *').entries()) {
    if (view.getComputedStyle(element).display === 'none') copies[index]?.setAttribute('hidden', '');
  }
}

function describesArticle(meta: Element): boolean {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
  return ARTICLE_META.test(name) || meta.hasAttribute('itemprop');
}

function cleanAttributes(element: Element): void {
  const meta = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
  for (const { name, value } of [...element.attributes]) {
    if (!KEPT.has(name)) element.removeAttribute(name);
    else if (
      ADDRESSES.has(name) ||
      (name === 'content' && ADDRESS_META.test(meta) && /^https?:/i.test(value))
    ) {
      element.setAttribute(name, cleanAddress(value));
    } else element.setAttribute(name, cleanText(value));
  }
}

function cleanTexts(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === node.ELEMENT_NODE) cleanTexts(node as Element);
    else if (node.nodeType !== node.TEXT_NODE) node.remove();
    else if (element.localName !== 'script') node.nodeValue = cleanText(node.nodeValue ?? '');
  }
}

/** Only written, never parsed: the copy is text from here on. */
function serialise(element: Element): string {
  // eslint-disable-next-line no-restricted-properties
  return element.outerHTML;
}
