// Titles that stand before a name.
import { words } from './words';

export const FEMALE_TITLES = words('mrs mrs. ms ms. miss lady dame sister madam madame baroness');
export const MALE_TITLES = words('mr mr. sir lord father brother monsieur baron');
const NEUTRAL = words(
  `dr dr. prof prof. professor sen sen. senator rep rep. representative gov gov. governor gen gen. general lt lt. col col.
   maj maj. capt capt. sgt sgt. cpl cmdr cmdr. adm adm. brig lieutenant colonel major captain sergeant admiral commander
   president vice-president minister chancellor mayor judge justice king queen prince princess pope rev rev. reverend hon.
   supt. det. insp. inspector detective investigator pm premier congressman congresswoman councillor ambassador secretary
   chief archbishop bishop cardinal rabbi imam sheriff officer then-rep. then-sen. atty. attorney superintendent mx mx.
   taoiseach tánaiste chairman chairwoman ceo cfo coo speaker commissioner comptroller treasurer director spokesman
   spokeswoman spokesperson founder co-founder columnist correspondent analyst congressman-elect president-elect
   leader dean whip coach pastor del. chair chairperson marshal`,
);

/** Whether the lower-case word is a title or a rank. */
export const isTitle = (word: string): boolean =>
  FEMALE_TITLES.has(word) || MALE_TITLES.has(word) || NEUTRAL.has(word);

/** The office that an abbreviated title stands for. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
]);

/** The office of a lower-case title: "senator" for "sen."; one that is not abbreviated stands for itself. */
export const officeOf = (title: string): string => OFFICES.get(title) ?? title;
