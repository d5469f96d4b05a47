// Whether one article names another, or its outlet, as where its claims come from.
import type { Report } from '../model';
import { hostOf, isWebAddress, siteOf } from '../model/web-address';
import { addressKey } from './addresses';
import type { Digest } from './digest';
import { isNameOf } from '../outlets/own-outlet';
import { isSameSource } from './source-names';

/** The claims of `a` that it says come by way of the outlet of `b`, and whether it links to `b` itself. */
export interface Citation {
  outlet: string;
  claims: string[];
  linked: boolean;
}

/** Null where `a` neither credits the outlet of `b` with a claim nor links a claim to `b`. */
export function citationOf(a: Digest, b: Digest): Citation | null {
  const linked = b.url !== null && a.links.some((link) => addressKey(link) === addressKey(b.url));
  if (isSameOutlet(a, b)) return null;
  const names = a.sources
    .filter(({ name, kind }) => kind === 'outlet' && isNamed(name, b))
    .map(({ name }) => name);
  const claims = a.claims
    .filter(({ path }) => path.some(({ name }) => names.includes(name)))
    .map(({ text }) => text);
  if (claims.length === 0 && !linked) return null;
  return { outlet: b.outlet ?? names[0] ?? hostOf(b.url), claims, linked };
}

/** By their names where both have one, else by their sites. */
export function isSameOutlet(a: Digest, b: Digest): boolean {
  if (a.outlet !== null && b.outlet !== null) return isNamed(a.outlet, b);
  return siteOf(a.url) !== '' && siteOf(a.url) === siteOf(b.url);
}

/** Whether a name is the outlet's own, or its initials. */
function isNamed(name: string, { outlet, url }: Digest): boolean {
  const isInitials =
    outlet !== null && isSameSource({ name, kind: 'outlet' }, { name: outlet, kind: 'outlet' });
  return isInitials || isNameOf(name, { outlet, url });
}

export interface CitedReport {
  url: string;
  /** As the article names it; else the site. */
  outlet: string;
}

/**
 * The reports that an article cites by a link, in reading order, each page once; links within the article's own
 * site are left out.
 * @example citedReports(report) // [{ url: 'https://mirror.example/1', outlet: 'the Mirror' }]
 */
export function citedReports({ url, claims, sources }: Report): CitedReport[] {
  const cited = new Map<string, CitedReport>();
  for (const { link, path } of claims) {
    if (link === null || !isWebAddress(link) || siteOf(link) === siteOf(url)) continue;
    const outlet = path
      .map(({ sourceId }) => sources.find((source) => source.id === sourceId))
      .find((source) => source?.kind === 'outlet');
    if (outlet && !cited.has(addressKey(link)))
      cited.set(addressKey(link), { url: link, outlet: outlet.name });
  }
  return [...cited.values()];
}
