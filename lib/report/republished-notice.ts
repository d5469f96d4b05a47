// The page's own credit to where its text was published first.
import type { Credit } from '../model';
import type { CREDIT_PLACES, Notice } from '../model/notice';
import { hostOf } from '../model/web-address';
import { type Agency, agencyIn, wireCredit } from '../outlets/agencies';
import { outletAt } from '../outlets/outlets';
import { siteName } from '../outlets/own-outlet';
import type { TextLanguage } from './absence-notices';
import type { Sourcing } from './sourcing';

const CLOSING = 800;

/**
 * The page says that its text was published elsewhere first.
 *
 * Rule: the byline or the dateline credits a news agency that is not the outlet itself; or the page's tags credit
 * another outlet's site, or an agency; or a line near the end is a credit to somebody else: "Source link" alone,
 * "originally published in …", "republished from …". It rests on that credit, so it needs no claims.
 */
export function republished(sourcing: Sourcing, { news }: TextLanguage): Notice | null {
  const { article } = sourcing;
  const { outlet, text } = article;
  const wire = wireCredit(article, news);
  if (wire && !isPublishedBy(wire, sourcing)) return notice(wire.in, wire.credit);
  if (article.credit) return creditNotice(article.credit, sourcing);
  const line = new RegExp(`^(?:${news.republished.join('|')})$`, 'iu');
  const credit = text
    .slice(-CLOSING)
    .split('\n')
    .map((one) => one.trim())
    .find((one) => line.test(one));
  return credit !== undefined && (outlet === null || !credit.includes(outlet))
    ? notice('closing', credit)
    : null;
}

/** An address counts by its outlet's name, or else its host; a name only where it is an agency's. */
function creditNotice({ url, name }: Credit, sourcing: Sourcing): Notice | null {
  const { isOwnOutlet } = sourcing;
  if (url === null) {
    const agency = agencyIn(name ?? '');
    if (!agency || isPublishedBy(agency, sourcing)) return null;
    return notice('tags', agency.stated);
  }
  if (hostOf(url) === '' || isOwnOutlet(siteName(url))) return null;
  const known = outletAt(url);
  if (known !== undefined && isOwnOutlet(known)) return null;
  return notice('tags', known ?? hostOf(url));
}

const notice = (by: (typeof CREDIT_PLACES)[number], credit: string): Notice => ({
  code: 'republished',
  by,
  credit,
  claimIds: [],
});

/** Whether the article's own outlet is the agency, or a service of it ("AFP Fact Check"). */
const isPublishedBy = ({ name, stated }: Agency, { article, isOwnOutlet }: Sourcing): boolean =>
  isOwnOutlet(name) || isOwnOutlet(stated) || agencyIn(article.outlet ?? article.title ?? '')?.name === name;
