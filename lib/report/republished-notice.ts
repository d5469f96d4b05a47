// The page's own credit to where its text was published first.
import type { Credit, Notice } from '../model';
import { siteName } from './own-outlet';
import type { Sourcing } from './sourcing';

const AGENCIES = [
  ...[
    'Associated Press',
    'AP',
    'Reuters',
    'Agence France-Presse',
    'AFP',
    'United Press International',
    'UPI',
  ],
  ...['PA Media', 'Press Association', 'dpa', 'Kyodo News', 'Xinhua', 'TASS', 'ANSA', 'EFE', 'AAP'],
  ...['Press Trust of India', 'PTI', 'IANS', 'ANI'],
].join('|');
/** "By Ann Example, Associated Press"; "AFP". */
const BYLINE = new RegExp(`(?:^|[\\s,/|(])(${AGENCIES})(?=$|[\\s,/|)])`);
/** "HARBOUR CITY, Jan 5 (Reuters) -" at the head of a paragraph. */
const DATELINE = new RegExp(`^[^\\n()]{0,60}\\((${AGENCIES})\\)\\s*[-–—]`, 'm');
const OPENING = 600;

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
  const { byline, outlet, text } = article;
  const inByline = byline === null ? undefined : BYLINE.exec(byline)?.[1];
  const agency = inByline ?? DATELINE.exec(text.slice(0, OPENING))?.[1];
  if (agency !== undefined && !isPublishedBy(agency, article)) {
    return notice(`the ${inByline === undefined ? 'dateline' : 'byline'} credits ${agency}`);
  }
  if (article.credit) return creditNotice(article.credit, sourcing);
  const closing = text.slice(-CLOSING);
  const credit = CREDIT_LINES.map((line) => line.exec(closing)?.[0].trim()).find(
    (line) => line !== undefined,
  );
  if (credit === undefined || (outlet !== null && credit.includes(outlet))) return null;
  return notice(`the page ends in the credit “${credit}”`);
}

/** An address counts by its outlet's name, or else its host; a name only where it is an agency's. */
function creditNotice({ of, url, name }: Credit, sourcing: Sourcing): Notice | null {
  const { article, isOwnOutlet, outletAt } = sourcing;
  if (url === null) {
    const agency = BYLINE.exec(name ?? '')?.[1];
    if (agency === undefined || isPublishedBy(agency, article)) return null;
    return notice(`the page’s tags credit ${agency}`);
  }
  if (!URL.canParse(url) || isOwnOutlet(siteName(url))) return null;
  const known = outletAt(url);
  if (known !== undefined && isOwnOutlet(known)) return null;
  const other = known ?? new URL(url).hostname.replace(/^www\./, '');
  if (of === 'story') {
    const text = `Credited: the page’s tags credit the story to ${other}.`;
    return { code: 'credited', text, claimIds: [] };
  }
  return notice(`the page’s tags name ${other} as where it stands first`);
}

function notice(reason: string): Notice {
  return { code: 'republished', text: `Republished: ${reason}.`, claimIds: [] };
}

/** Whether the outlet goes by the agency's name, or the site by that of the agency or its news. */
function isPublishedBy(agency: string, { outlet, url }: Sourcing['article']): boolean {
  if (outlet !== null && BYLINE.exec(outlet)?.[1] === agency) return true;
  if (url === null || !URL.canParse(url)) return false;
  const name = agency.toLowerCase().replace(/\W/g, '');
  return new URL(url).hostname.split('.').some((label) => label === name || label === `${name}news`);
}
