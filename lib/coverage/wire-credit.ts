// The news agency that an article credits its whole text to.
import type { Report } from '../model';

/** Each agency by one name, and what it goes by. */
const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP'],
  ['United Press International', 'UPI'],
  ['PA Media', 'Press Association', 'PA'],
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
const OPENING = 600;

/** The agency credited in the byline or the dateline, or that is the outlet itself; null where there is none. */
export function wireCredit({
  byline,
  outlet,
  text,
}: Pick<Report, 'byline' | 'outlet' | 'text'>): string | null {
  const stated = BYLINE.exec(byline ?? '')?.[1] ?? DATELINE.exec(text.slice(0, OPENING))?.[1] ?? outlet ?? '';
  return BY_NAME.get(stated) ?? null;
}
