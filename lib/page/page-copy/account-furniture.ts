// The parts of a page that speak of the person who is signed in.

const ACCOUNT =
  /(?:^|[^a-z])(?:my-?)?(?:account|avatar|logged-?in|signed-?in|log-?in|log-?out|sign-?in|sign-?out|profile|subscriber|user-?(?:name|menu|nav|info|email|bar|panel)?)(?:$|[^a-z])/i;
const MARKED_BY = ['id', 'class', 'data-testid', 'data-component', 'aria-label', 'itemprop'];
/** As much text as this is more than a menu: the article itself may stand in it. */
const LONGEST = 400;

/**
 * Whether the page's own marking says that an element is of the reader's account. The same words on a large part of
 * the page, or around an author, say nothing of the reader.
 */
export function isAccountFurniture(element: Element): boolean {
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

/** `userMenu` as `user-Menu`, so that its words can be told apart. */
const dashed = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/_/g, '-');
