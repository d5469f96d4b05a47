// Whom a page's own tags credit with its text or its story: another site, or a news agency by name.
import type { Credit } from '../../model';
import { siteOf } from '../../model/web-address';
import { addressOf, oneLine } from './clean-text';
import { listOf, property, type Thing } from './json-ld';
import type { MetaTags } from './meta-tags';

/** Whether an address is that of a site's front page. */
export const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

/**
 * The first credit to somebody else among the page's tags, the surest first. The canonical link and
 * `syndication-source` (https://support.google.com/news/publisher-center) name the text's first place, and
 * schema.org's `sourceOrganization` its supplier; `original-source` and `isBasedOn` name where the story
 * came from. An address on the page's own site, or of a front page, credits nobody.
 *
 * @param url the page's own address; without it no site is another one
 */
export function creditedTo(
  url: string | null,
  canonical: string | null,
  tags: MetaTags,
  article: Thing | null,
): Credit | null {
  if (url === null) return null;
  const elsewhere = (value: unknown): string | null => {
    const address = addressOf(value, url);
    return address === null || isFrontPage(address) || siteOf(url) === siteOf(address) ? null : address;
  };
  const text = elsewhere(canonical) ?? elsewhere(tags.get('syndication-source'));
  if (text !== null) return { of: 'text', url: text, name: null };
  const [organisation] = listOf(article?.['sourceOrganization']);
  const agency = oneLine(property(organisation, 'name') ?? organisation);
  if (agency !== null) return { of: 'text', url: null, name: agency };
  const [basis] = listOf(article?.['isBasedOn']);
  const story =
    elsewhere(tags.get('original-source')) ??
    elsewhere(property(basis, 'url') ?? property(basis, '@id') ?? basis);
  return story === null ? null : { of: 'story', url: story, name: null };
}
