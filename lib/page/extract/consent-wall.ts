// What asks for the reader's consent over a page: it often holds more prose than the article behind it.
import { namesOf } from './furniture';

const CONSENT_NAMES = /\b(?:cookies?|consent|gdpr|cmp)\b/;
/** A box that holds one of these is the page itself, named for what the reader has agreed to. */
const PAGE_PARTS = 'h1, main, article';

const isWall = (element: Element): boolean =>
  (element.localName === 'dialog' || CONSENT_NAMES.test(namesOf(element))) &&
  element.querySelector(PAGE_PARTS) === null;

/** Tells whether an element stands in such a wall; remembered, as neighbours share ancestors. */
export function standsInConsentWall(): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  const stands = (element: Element | null): boolean => {
    if (element === null || element.localName === 'body' || element.localName === 'article') return false;
    const answer = known.get(element) ?? (isWall(element) || stands(element.parentElement));
    known.set(element, answer);
    return answer;
  };
  return stands;
}
