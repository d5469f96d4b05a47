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
  ['they', 'they them their themselves both all these those'],
  ['some', 'some many others most several'],
  ['it', 'it its itself this that'],
  ['we', 'i we me us our'],
  ['who', 'who which whom'],
  ['one', 'one another each'],
];

const CHECKED = '(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)';
const HOW = '(?:(?:been|immediately|independently|fully|yet|separately) )*';
/** Who checked by themselves speaks of what they were told. */
const BY_ITSELF = '(?:(?:been|fully|yet) )*(?:immediately|independently|separately) ';
const NOT =
  "(?:(?:could|can|has|have|had|was|were|is|are|did)(?: not|n['’]t)|cannot|unable to|not able to) (?:(?:been )?able to )?";
const BODY = '(?:government|ministry|army|military|armed forces)';
// Without "media", which a ministry's press office goes by too.
const OUTLET = '(?:newspaper|news agency|newswire|broadcaster|television|TV channel|radio station)';
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

export const ENGLISH: Language = {
  code: 'en',
  isAbbreviation: (word) => ABBREVIATIONS.has(word),
  cut: null,
  compounds: false,
  pronouns: new Map(
    PRONOUNS.flatMap(([agreement, forms]) => [...words(forms)].map((form) => [form, agreement])),
  ),
  pointing: words('the this that these those his her its their'),
  articles: words('a an its our'),
  counts: words(
    'one two three four five six seven eight nine ten both all some several many most few dozens other another second',
  ),
  articlesInNames: false,
  others: words('other another second'),
  particles: words('van der den de la del della di da dos von zu bin ibn al el'),
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
  spokes: words('spokesman spokeswoman spokesperson spokesmen spokespeople'),
  titles: words(
    `acting adm admiral ambassador analyst archbishop attorney atty author bishop brig capt captain cardinal ceo cfo
   chair chairman chairperson chairwoman chancellor chief cmdr co-author co-founder coach col colonel columnist
   commander commissioner comptroller congressman congressman-elect congresswoman coo correspondent councillor cpl
   current dame dean del deputy det detective director dr former founder gen general gov governor hon imam insp
   inspector interim investigator judge justice king lady lawyer lead leader lieutenant lord lt maj major marshal
   mayor minister miss mr mrs ms mx officer pastor pm pope premier president president-elect prince princess prof
   professor prosecutor queen rabbi rep representative researcher rev reverend secretary secretary-general sen
   senator senior sergeant sgt sheikh sheikha sheriff sir speaker spokesman spokesperson spokeswoman superintendent supt taoiseach
   then then-rep then-sen treasurer tánaiste vice-president whip`,
  ),
  prepositions: words('of from at in on by for with to'),
  nominative: null,
  participle: /ed$/u,
  authorship: words('by from'),
  quotedAs: {
    verbs: words('quoted quotes cited cites'),
    as: 'as',
    saying: words('saying telling writing'),
    be: words('is are was were been being'),
    by: words('by in on'),
  },
  citing: words('citing quoting'),
  hearsay: words('reportedly allegedly purportedly supposedly reputedly apparently ostensibly'),
  complementiser: words('that'),
  common: words(
    `the a i we or all has of and to in that is was for on with as said by at from he she it has are have be not they his her who will
   would this been were an but after`,
  ),
  news: {
    caveats: [
      // "could not be independently verified"
      `(?:could|can)(?: not|n['’]t) ${HOW}be ${HOW}${CHECKED}`,
      // "has not been independently verified": a name or a plan may not be confirmed yet
      `(?:has|have|had)(?: not|n['’]t) been ${BY_ITSELF}${CHECKED}`,
      // "the Courier was unable to independently verify"
      `${NOT}${HOW}independently ${HOW}${CHECKED}`,
      // "the Courier could not verify the video": who only confirms speaks of what they know
      `${NOT}${HOW}(?:verify|authenticate|confirm the (?:authenticity|veracity|accuracy))`,
      // "the unverified claim comes after"
      'unverified (?:claims?|reports?|accounts?|allegations?|videos?|footage|images?|photos?|pictures?|recordings?)',
      // "we could not confirm"
      `we (?:were |have been )?${NOT}${HOW}${CHECKED}`,
      // "do not appear to be sourced", "doesn't seem to be backed by any evidence"
      "(?:do|does|did)(?: not|n['’]t) (?:appear|seem) to be (?:sourced|backed|supported|substantiated)",
    ],
    stateOutlet: [
      'state[- ](?:owned|run|controlled|backed|funded)',
      'government[- ](?:owned|run|controlled)',
      'state(?:[- ]\\p{L}+){0,2}[- ](?:media|broadcaster|television|TV|radio|news agency|newspaper|network|channel)',
      // "the defence ministry’s newspaper", "the newspaper of the defence ministry"
      `${BODY}[’']s? (?:(?:own|official|daily|main) )?${OUTLET}`,
      `${OUTLET} of the (?:\\p{L}+ ){0,2}${BODY}`,
    ],
    apposition: 'the |an? ',
    republished: [
      'Source link',
      `.{0,60}(?:originally|first) (?:published|appeared) (?:on|in|by|at) (?!(?:${MONTH})|\\d|\\w+day).{2,80}`,
      '.{0,60}republished (?:here )?(?:from|with (?:the )?permission|under).{0,80}',
    ],
    withMaterial:
      'with (?:(?:additional )?(?:reporting|material|files|information|input) (?:by|from) )?(?:the )?',
    sourceLine: 'sources?',
    stop: words(
      `a about above after again against all also am amid among an and any are as at be because been before
     being below between both but by can could did do does doing don down during each even few for from
     further get had has have having he her here hers herself him himself his how i if in into is it its
     itself just like ll many may me might more most much must my myself new no nor not now of off on once
     one only or other our ours out over own re s same she should so some still such t than that the their
     theirs them themselves then there these they this those through to too two three under until up us ve
     very was we were what when where which while who whom whose why how will with would yet you your yours
     per via mr mrs ms dr said say says saying told tell tells reported reportedly report reports according
     since year years month months week weeks day days today yesterday tomorrow first last next monday
     tuesday wednesday thursday friday saturday sunday january february march april june july august
     september october november december`,
    ),
    nounsHaveCapitals: false,
    country: 'US',
  },
};
