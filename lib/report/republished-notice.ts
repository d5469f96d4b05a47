// The page's own credit to where its text was published first.
import type { Credit } from '../model';
import type { CREDIT_PLACES, Notice } from '../model/notice';
import { type Agency, agencyIn, wireCredit } from '../model/wire-credit';
import type { TextLanguage } from './absence-notices';
import { siteName } from './own-outlet';
import type { Sourcing } from './sourcing';

const CLOSING = 800;

/**
 * The page says that its text was published elsewhere first.
 *
 * Rule: the byline or the dateline credits a news agency that is not the outlet itself; or the page's tags credit
 * another outlet's site, or an agency; or a line near the end is a credit to somebody else: "Source link" alone,
 * "originally published in …", "republished from …". Where an agency gave a part alone, "with material from dpa",
 * that is said instead. It rests on that credit, so it needs no claims.
 */
export function republished(sourcing: Sourcing, { news }: TextLanguage): Notice | null {
  const { article } = sourcing;
  const { outlet, text } = article;
  const wire = wireCredit(article, news);
  const fromAgency = wire && !isPublishedBy(wire, article) ? wire : null;
  if (fromAgency?.whole) return notice(fromAgency.in, fromAgency.credit);
  if (article.credit) return creditNotice(article.credit, sourcing);
  const line = new RegExp(`^(?:${news.republished.join('|')})$`, 'iu');
  const credit = text
    .slice(-CLOSING)
    .split('\n')
    .map((one) => one.trim())
    .find((one) => line.test(one));
  if (credit !== undefined && (outlet === null || !credit.includes(outlet))) return notice('closing', credit);
  return fromAgency && { code: 'with-agency', credit: fromAgency.credit, claimIds: [] };
}

/** An address counts by its outlet's name, or else its host; a name only where it is an agency's. */
function creditNotice({ of, url, name }: Credit, sourcing: Sourcing): Notice | null {
  const { article, isOwnOutlet, outletAt } = sourcing;
  if (url === null) {
    const agency = agencyIn(name ?? '');
    if (!agency || isPublishedBy(agency, article)) return null;
    return notice('tags', agency.stated);
  }
  if (!URL.canParse(url) || isOwnOutlet(siteName(url))) return null;
  const known = outletAt(url);
  if (known !== undefined && isOwnOutlet(known)) return null;
  const other = known ?? new URL(url).hostname.replace(/^www\./, '');
  return of === 'story' ? { code: 'credited', credit: other, claimIds: [] } : notice('tags', other);
}

const notice = (by: (typeof CREDIT_PLACES)[number], credit: string): Notice => ({
  code: 'republished',
  by,
  credit,
  claimIds: [],
});

/** Whether the outlet goes by one of the agency's names, or the site by one of them or its news. */
function isPublishedBy({ name, stated }: Agency, { outlet, url, title }: Sourcing['article']): boolean {
  // A page that states no outlet may have it in its title.
  if (agencyIn(outlet ?? title ?? '')?.name === name) return true;
  if (url === null || !URL.canParse(url)) return false;
  const labels = new URL(url).hostname.split('.');
  return [name, stated]
    .map((called) => called.toLowerCase().replace(/\W/g, ''))
    .some((called) => labels.includes(called) || labels.includes(`${called}news`));
}
