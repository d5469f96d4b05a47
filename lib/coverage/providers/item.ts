// One result of a provider: a headline elsewhere, and where it leads.
import { isWebAddress } from '../../model/web-address';
import { siteOf } from '../addresses';

export interface CoverageItem {
  url: string;
  title: string;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** The teaser, without markup; empty where there is none. */
  summary: string;
}

const LONGEST = { title: 300, summary: 600, url: 2000 };

/**
 * Makes a result of a provider's words, or null where it has no headline or leads nowhere on the web. Markup and
 * entities in them are taken out, and control characters; what is left is text and is shown as text.
 */
export function coverageItem(given: {
  url: unknown;
  title: unknown;
  outlet?: unknown;
  published?: unknown;
  summary?: unknown;
}): CoverageItem | null {
  const url = typeof given.url === 'string' ? withoutEntities(given.url).trim() : '';
  const title = plain(given.title, LONGEST.title);
  if (title === '' || url.length > LONGEST.url || !isWebAddress(url)) return null;
  return {
    url: new URL(url).href,
    title,
    outlet: plain(given.outlet, LONGEST.title) || siteOf(url) || null,
    published: dateOf(given.published),
    summary: plain(given.summary, LONGEST.summary),
  };
}

const ENTITIES: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

function plain(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  return withoutEntities(withoutEntities(value.slice(0, 20_000)).replace(/<[^<>]*>/g, ' '))
    .replace(/\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest);
}

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    const code =
      typeof decimal === 'string' ? Number(decimal) : typeof hex === 'string' ? parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    return ENTITIES[String(name)] ?? whole;
  });
}

function dateOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const compact = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value);
  const time = Date.parse(
    compact
      ? value.replace(compact[0], compact.slice(1, 4).join('-') + `T${compact.slice(4).join(':')}Z`)
      : value,
  );
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
