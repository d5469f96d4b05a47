// Puts the quiet line together in any language, from that language's phrases.
import { clipped } from '../../lib/model/excerpt';
import type { Lead, QuietLine } from '../../lib/model/quiet-line';

/** A longer description is cut at a word, in UTF-16 units: the line has little room. */
const LONGEST_ROLE = 60;

/** What a language says, and where it sets its spaces. */
export interface Phrases {
  /** What stands before the leads. */
  opener: Readonly<Record<Exclude<QuietLine['rests'], 'each' | 'some'>, string>>;
  list: (parts: readonly string[]) => string;
  /** Somebody, with the role that the article gives them. */
  who: (name: string, role: string | null) => string;
  /** So many claims, of how many where that is not said yet, and how they came if not straight. */
  share: (claims: number, of: number | null, ways: string | null) => string;
  ways: (claims: number, outlets: readonly string[]) => string;
  unnamed: string;
  unstated: string;
  others: (count: number) => string;
  each: (claims: number, of: number) => string;
  beside: (others: number) => string;
  andUnnamed: (claims: number) => string;
}

/** "Mostly Ada Marsh, harbour master (6 of 9), and Bo Linden (2); 1 from sources it does not name." */
export function quietSentence(line: QuietLine, say: Phrases): string {
  const { claims, leads, rests, others } = line;
  const who = (lead: Lead): string =>
    lead.of === 'origin' ? say.who(lead.name, lead.role && clipped(lead.role, LONGEST_ROLE)) : say[lead.of];
  const withShare = (lead: Lead, i: number): string => {
    const relayed = lead.of === 'origin' ? lead.relayed : { claims: 0, outlets: [] };
    const ways = relayed.claims > 0 ? say.ways(relayed.claims, relayed.outlets) : null;
    return `${who(lead)} ${say.share(lead.claims, i === 0 ? claims : null, ways)}`;
  };
  const opener = rests === 'each' || rests === 'some' ? '' : say.opener[rests];
  const main =
    rests === 'each'
      ? `${say.list([...leads.map(who), say.others(others)])} ${say.each(leads[0]?.claims ?? 0, claims)}`
      : opener + say.list(leads.map(withShare)) + (rests === 'often' ? say.beside(others) : '');
  const isSaid = line.unnamed === 0 || leads.some(({ of }) => of === 'unnamed');
  return `${main.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}${isSaid ? '' : say.andUnnamed(line.unnamed)}.`;
}
