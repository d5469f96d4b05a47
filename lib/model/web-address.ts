// Addresses on the web: where a reader may be led, and whose an address is.

/**
 * Whether an address is whole, and of the web: http or https, no other scheme.
 * @example isWebAddress('javascript:alert(1)') // false
 */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

/**
 * The host as a reader knows it; empty where there is none.
 * @example hostOf('https://www.news.example/a') // 'news.example'
 */
export function hostOf(address: string | null): string {
  if (address === null || !URL.canParse(address)) return '';
  return new URL(address).hostname.replace(/^(?:www|m|amp|edition)\./, '');
}

/** Under these anybody may register a name: "co.uk", "gob.mx", and the commonest hosts of other people's sites. */
const SHARED =
  /^(?:(?:ac|co|com|edu|go|gob|gouv|gov|ne|net|or|org)\.[a-z]{2}|(?:blogspot|github|substack|wordpress)\.[a-z]{2,3})$/;

/**
 * The registrable domain, by which two addresses belong to one site; empty where there is none. The Public Suffix List
 * tells more such suffixes, at 33 kB: as much as the whole script of a page that is read.
 * @example siteOf('https://www.news.example.co.uk/a') // 'example.co.uk'
 */
export function siteOf(address: string | null): string {
  const host = hostOf(address);
  const labels = host.split('.');
  if (/^[\d.]+$|:/.test(host)) return host;
  return labels.slice(SHARED.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
