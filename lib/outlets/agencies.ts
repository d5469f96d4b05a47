// The news agencies, and how a byline, a dateline or the end of a text credits one of them.
import type { Article } from '../model';

/** Each agency by one name, and what else it goes by, in any language. */
const AGENCIES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Associated Press', 'AP', 'The Associated Press'],
  ['Reuters', 'Thomson Reuters'],
  ['Agence France-Presse', 'AFP', 'Agence France Presse'],
  ['United Press International', 'UPI'],
  ['PA Media', 'Press Association'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'Deutschen Presse-Agentur', 'dpa-AFX', 'dpa-infocom'],
  ['APA', 'Austria Presse Agentur', 'Austria Presse-Agentur'],
  ['Keystone-SDA', 'Keystone-ATS', 'sda', 'SDA', 'ATS', 'Schweizerische Depeschenagentur'],
  ['epd', 'Evangelischer Pressedienst', 'Evangelischen Pressedienstes'],
  ['KNA', 'Katholische Nachrichten-Agentur', 'Katholischen Nachrichten-Agentur'],
  ['sid', 'Sport-Informations-Dienst'],
  ['Belga', 'Agence Belga'],
  ['EFE', 'Efe', 'Agencia EFE', 'Agencia Efe'],
  ['Europa Press', 'EUROPA PRESS'],
  ['Télam', 'Agencia Télam'],
  ['Notimex'],
  ['Prensa Latina'],
  ['Lusa'],
  ['Kyodo News', 'Kyodo'],
  ['Xinhua', 'Chine nouvelle'],
  ['TASS', 'Tass'],
  ['Anadolu Agency', 'Anadolu', 'Agence Anadolu', 'Agencia Anadolu'],
  ['ANSA', 'Ansa'],
  ['Australian Associated Press', 'AAP'],
  ['Press Trust of India', 'PTI'],
  ['Indo-Asian News Service', 'IANS'],
  ['Asian News International', 'ANI'],
  ['Canadian Press', 'The Canadian Press', 'La Presse canadienne'],
];
const BY_NAME = new Map(AGENCIES.flatMap((names) => names.map((name) => [name, names[0]] as const)));
const ANY = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
/** "By Ann Example, Associated Press"; "AFP". */
const BYLINE = new RegExp(`(?:^|[\\s,/|(])(${ANY})(?=$|[\\s,/|)])`);
/** "HARBOUR CITY, Jan 5 (Reuters) -", "Hafenstadt (dpa/AFP) –", "Puerto Nuevo, 5 ene (EFE).-" at the head of a paragraph. */
const DATELINE = new RegExp(`^[^\\n()]{0,60}\\((${ANY})(?:[/,][^\\n()]{1,20})?\\)\\s*\\.?\\s*[-–—]`, 'm');
/** A dateline stands within so many characters of the beginning, a closing credit of the end. */
const OPENING = 600;
const CLOSING = 400;

export interface Agency {
  /** The one name of the agency, whatever it is called there. */
  name: string;
  /** As it stands in the words. */
  stated: string;
}

/** The one name of the agency that goes by exactly this name; undefined where none does. */
export const agencyCalled = (name: string): string | undefined => BY_NAME.get(name);

export interface WireCredit extends Agency {
  in: 'byline' | 'dateline' | 'closing';
  /** The whole credit, as it stands there. */
  credit: string;
}

/** How a language credits an agency beside or in place of its own reporters; patterns without regard to capitals. */
export interface CreditWords {
  withMaterial: string;
  sourceLine: string;
}

/**
 * The agency that a byline or another short credit names, if it is one.
 * @example agencyIn('By Ann Roe, AP') // { name: 'Associated Press', stated: 'AP' }
 */
export function agencyIn(credit: string): Agency | null {
  return agency(BYLINE.exec(credit)?.[1]);
}

/**
 * The agency that is credited with a text: in its byline, else in its dateline, else at its end. One that gave a part
 * of it beside the outlet's own reporters ("Ana Roe con EFE") is not.
 * @example wireCredit({ byline: 'AFP', text: '' }, FRENCH.news) // { in: 'byline', name: 'Agence France-Presse', … }
 */
export function wireCredit(
  { byline, text }: Pick<Article, 'byline' | 'text'>,
  words: CreditWords,
): WireCredit | null {
  const inByline = agencyIn(byline ?? '');
  if (inByline) {
    const before = (byline ?? '').slice(0, BYLINE.exec(byline ?? '')?.index);
    const isPart = new RegExp(`(?:${words.withMaterial.trim().replaceAll(' ', '\\s')})\\s*$`, 'iu').test(
      before,
    );
    return isPart ? null : { ...inByline, in: 'byline', credit: inByline.stated };
  }
  const inDateline = agency(DATELINE.exec(text.slice(0, OPENING))?.[1]);
  if (inDateline) return { ...inDateline, in: 'dateline', credit: inDateline.stated };
  return closingCredit(text, words);
}

/** The last lines that are short, and what the last paragraph ends in between brackets. */
function closingCredit(text: string, words: CreditWords): WireCredit | null {
  const lines = text
    .slice(-CLOSING)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  // the first may be the end of a longer one
  if (text.length > CLOSING) lines.shift();
  const bracketed = /[([]([^()[\]]{2,60})[)\]]\.?$/.exec(text.trimEnd())?.[1];
  for (const line of [bracketed ?? '', ...lines.filter(({ length }) => length < 160).reverse()]) {
    const found = namesAlone(line, words);
    if (found) return found;
  }
  return null;
}

/** Agencies and nothing else: "dpa", "Source: AFP, Reuters". */
function namesAlone(line: string, { sourceLine }: CreditWords): WireCredit | null {
  const credit = bare(line);
  const parts = credit
    .replace(new RegExp(`^(?:${sourceLine})\\s*:\\s*`, 'iu'), '')
    .split(/\s*[/,|+&]\s*|\s(?:und|and|et|y|e)\s/)
    .filter((part) => part !== '');
  const [first, ...others] = parts.map(agency);
  return first && !others.includes(null) ? { ...first, in: 'closing', credit } : null;
}

/** A credit without the marks around it. */
const bare = (line: string): string => line.replace(/^[([–—-]\s*|[)\].]+$/g, '');

function agency(stated = ''): Agency | null {
  const name = BY_NAME.get(stated);
  return name === undefined ? null : { name, stated };
}
