// English.
import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import type { Agreement, Language } from './language';
import { words } from './words';

const ABBREVIATIONS = words(
  `mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr sgt adm rev hon st jr sr vs v no inc corp co ltd llc messrs
   jan feb mar apr jun jul aug sept sep oct nov dec calif fla mass conn ariz ill mich minn penn pa tex va wash wis ore
   colo tenn ala ga md mo etc e.g i.e`,
);

const PRONOUNS: readonly (readonly [Agreement, string])[] = [
  ['he', 'he him his himself'],
  ['she', 'she her hers herself'],
  ['they', 'they them their themselves both some many others all most these those'],
  ['it', 'it its itself this that'],
  ['we', 'i we me us our'],
  ['who', 'who which whom'],
  ['one', 'one another each'],
];

export const ENGLISH: Language = {
  code: 'en',
  isAbbreviation: (word) => ABBREVIATIONS.has(word),
  cut: null,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words('the this that these those his her its their both'),
  articles: words('a an some several many most few one two three other another its our'),
  and: words('and &'),
  male: new Set([
    ...MALE_NAMES,
    ...words(
      'mr sir lord father brother monsieur baron man father son brother husband boyfriend uncle congressman councilman chairman spokesman king prince boy fisherman widower businessman grandfather priest bishop pope',
    ),
  ]),
  female: new Set([
    ...FEMALE_NAMES,
    ...words(
      'mrs ms miss lady dame sister madam madame baroness woman mother daughter sister wife girlfriend aunt actress congresswoman councilwoman chairwoman spokeswoman queen princess girl widow businesswoman grandmother',
    ),
  ]),
  titles: words(
    `acting adm admiral ambassador analyst archbishop attorney atty author bishop brig capt captain cardinal ceo cfo
   chair chairman chairperson chairwoman chancellor chief cmdr co-author co-founder coach col colonel columnist
   commander commissioner comptroller congressman congressman-elect congresswoman coo correspondent councillor cpl
   current dame dean del deputy det detective director dr former founder gen general gov governor hon imam insp
   inspector interim investigator judge justice king lady lawyer lead leader lieutenant lord lt maj major marshal
   mayor minister miss mr mrs ms mx officer pastor pm pope premier president president-elect prince princess prof
   professor prosecutor queen rabbi rep representative researcher rev reverend secretary secretary-general sen
   senator senior sergeant sgt sheriff sir speaker spokesman spokesperson spokeswoman superintendent supt taoiseach
   then then-rep then-sen treasurer tánaiste vice-president whip`,
  ),
  origin: words('of from at in on by for with to'),
  citing: words('citing quoting'),
  hearsay: words(
    'reportedly allegedly purportedly supposedly reputedly apparently ostensibly',
  ),
  complementiser: words('that'),
  common: words(
    `the a i we or all has of and to in that is was for on with as said by at from he she it has are have be not they his her who will
   would this been were an but after`,
  ),
};
