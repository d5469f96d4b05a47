// The page's own credit to where its text was published first.
import type { Credit } from '../model';
import type { CREDIT_PLACES, Notice } from '../model/notice';
import { type Agency, agencyIn, wireCredit } from '../outlets/agencies';
import { outletAt } from '../outlets/outlets';
import { siteName } from '../outlets/own-outlet';
import type { Sourcing } from './sourcing';

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const CREDIT_LINES = [
  /^[ \t]*Source link[ \t]*$/im,
  // A date behind it is the outlet's own first edition.
  new RegExp(
    `^.{0,60}\\b(?:originally|first) (?:published|appeared) (?:on|in|by|at) (?!(?:${MONTH})|\\d|\\w+day\\b).{2,80}$`,
    'im',
  ),
  /^.{0,60}\brepublished (?:here )?(?:from|with (?:the )?permission|under)\b.{0,80}$/im,
];
const CLOSING = 800;

/**
 * The page says that its text was published elsewhere first.
 *
 * Rule: the byline or the dateline credits a news agency that is not the outlet itself; or the page's tags credit
 * another outlet's site, or an agency; or a line near the end is a credit to somebody else: "Source link" alone,
 * "originally published in …", "republished from …". It rests on that credit, so it needs no claims.
 */
export function republished(sourcing: Sourcing): Notice | null {
  const { article } = sourcing;
  const { outlet, text } = article;
  const wire = wireCredit(article);
  if (wire && !isPublishedBy(wire, sourcing)) return notice(wire.in, wire.stated);
  if (article.credit) return creditNotice(article.credit, sourcing);
  const closing = text.slice(-CLOSING);
  const credit = CREDIT_LINES.map((line) => line.exec(closing)?.[0].trim()).find(
    (line) => line !== undefined,
  );
  if (credit === undefined || (outlet !== null && credit.includes(outlet))) return null;
  return notice('closing', credit);
}

/** An address counts by its outlet's name, or else its host; a name only where it is an agency's. */
function creditNotice({ of, url, name }: Credit, sourcing: Sourcing): Notice | null {
  const { isOwnOutlet } = sourcing;
  if (url === null) {
    const agency = agencyIn(name ?? '');
    if (!agency || isPublishedBy(agency, sourcing)) return null;
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

/** Whether the article's own outlet is the agency, or a service of it ("AFP Fact Check"). */
const isPublishedBy = ({ name, stated }: Agency, { article, isOwnOutlet }: Sourcing): boolean =>
  isOwnOutlet(name) || isOwnOutlet(stated) || agencyIn(article.outlet ?? '')?.name === name;
