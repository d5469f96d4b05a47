// The reports that an article cites by a link, as in "as the Mirror reported".
import type { Report } from '../model';
import { isWebAddress } from '../model/web-address';
import { addressKey, siteOf } from './addresses';

export interface CitedReport {
  url: string;
  /** As the article names it; else the site. */
  outlet: string;
}

/** In reading order, each page once; links within the article's own site are left out. */
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
