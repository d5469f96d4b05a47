// The news agencies, and how a byline or a dateline credits one of them with a text.
import type { Article } from '../model';

/** Each agency by one name, and what else it goes by. */
const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['PA Media', 'Press Association'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['Kyodo News', 'Kyodo'],
  ['Xinhua'],
  ['TASS'],
  ['ANSA'],
  ['EFE'],
  ['Australian Associated Press', 'AAP'],
  ['Press Trust of India', 'PTI'],
  ['Indo-Asian News Service', 'IANS'],
  ['Asian News International', 'ANI'],
  ['Canadian Press', 'The Canadian Press'],
];
const BY_NAME = new Map(AGENCIES.flatMap((names) => names.map((name) => [name, names[0]] as const)));
const ANY = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
/** "By Ann Example, Associated Press"; "AFP". */
const BYLINE = new RegExp(`(?:^|[\\s,/|(])(${ANY})(?=$|[\\s,/|)])`);
/** "HARBOUR CITY, Jan 5 (Reuters) -" at the head of a paragraph. */
const DATELINE = new RegExp(`^[^\\n()]{0,60}\\((${ANY})\\)\\s*[-–—]`, 'm');
/** A dateline stands within so many characters. */
const OPENING = 600;

export interface Agency {
  /** The one name of the agency, whatever it is called there. */
  name: string;
  /** As it stands in the words. */
  stated: string;
}

/** The one name of the agency that goes by exactly this name; undefined where none does. */
export const agencyCalled = (name: string): string | undefined => BY_NAME.get(name);

/** The agency that a byline or another short credit names, if it is one. */
export function agencyIn(credit: string): Agency | null {
  return agency(BYLINE.exec(credit)?.[1]);
}

/** The agency that is credited with a text, in its byline or else in its dateline. */
export function wireCredit({
  byline,
  text,
}: Pick<Article, 'byline' | 'text'>): (Agency & { in: 'byline' | 'dateline' }) | null {
  const inByline = agencyIn(byline ?? '');
  if (inByline) return { ...inByline, in: 'byline' };
  const inDateline = agency(DATELINE.exec(text.slice(0, OPENING))?.[1]);
  return inDateline && { ...inDateline, in: 'dateline' };
}

function agency(stated = ''): Agency | null {
  const name = BY_NAME.get(stated);
  return name === undefined ? null : { name, stated };
}
