// Whom a page's own tags credit with its text: another site, or a news agency by name.
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

/** The page of which an address is an archive's copy: "https://archive.example/2022/https://news.example/a". */
const copied = (address: string): string => /.\/(https?:\/\/.+)$/.exec(address)?.[1] ?? address;

/**
 * The first credit to somebody else among the page's tags, the surest first. The canonical link and
 * `syndication-source` (https://support.google.com/news/publisher-center) name the text's first place, and
 * schema.org's `sourceOrganization` its supplier. An address on the page's own site, be it an archive's copy of it, or
 * of a front page, credits nobody.
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
  const own = siteOf(copied(url));
  const elsewhere = (value: unknown): string | null => {
    const address = addressOf(value, url);
    if (address === null) return null;
    const first = copied(address);
    return !URL.canParse(first) || isFrontPage(first) || siteOf(first) === own ? null : first;
  };
  const text = elsewhere(canonical) ?? elsewhere(tags.get('syndication-source'));
  if (text !== null) return { url: text, name: null };
  const [organisation] = listOf(article?.['sourceOrganization']);
  const agency = oneLine(property(organisation, 'name') ?? organisation);
  return agency === null ? null : { url: null, name: agency };
}
