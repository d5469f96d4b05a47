// What a page's address tells: a story's carries words, a date or a number; a front page's carries nothing.

const FRONT_PAGE = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)\.\w+)?$/i;
const OTHER_PLACE =
  /\/(?:search|tag|tags|category|author|topic|forum|thread|question|wiki|shop|product|cart|login|docs?|help|about|recipes?|rezepte?|jobs?)(?:\/|$|-)/i;

/** One for each sign that is there, else 0; all 0 where the address is not known. */
export function addressSigns(url: string | null) {
  const address = url === null ? null : new URL(url);
  const path = address?.pathname ?? '';
  const is = (told: boolean): number => (told ? 1 : 0);
  const front = address !== null && FRONT_PAGE.test(path) && !/\d/.test(address.href.slice(-12));
  return {
    addressKnown: is(address !== null),
    frontPage: is(front),
    otherPlace: is(
      OTHER_PLACE.test(path) ||
        ['q', 'query', 'search'].some((name) => address?.searchParams.has(name) === true),
    ),
    datedAddress: is(/\/(?:19|20)\d\d[/-]?\d\d?(?:[/-]|\d\d)/.test(path)),
    numberedAddress: is(/\d{5,}/.test(path)),
    wordedAddress: is(path.split('/').some((part) => part.split(/[-_]/).length >= 4)),
  };
}
