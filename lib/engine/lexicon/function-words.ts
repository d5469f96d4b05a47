// The closed classes of English that bound a noun phrase or a clause.
import { words } from './words';

/** Subjects without a name; `PERSONAL` are those that may be a source. */
export const PRONOUNS = words('he she they it i we who you');
export const PERSONAL = words('he she they it i we');
export const DETERMINERS = words(
  `the a an this that these those his her its their our my some many most several few one two three four five six
   seven eight nine ten dozens hundreds thousands both another other no any all each every more`,
);
export const ARTICLES = words('the a an his her its their our my another');
export const BE = words(`is are was were be been being isn't aren't wasn't weren't`);
export const HAVE = words('has have had having');
export const AUXILIARIES = words(
  `is are was were be been being has have had having do does did 's 've 'd 're`,
);
export const MODALS = words(
  `will would can could may might shall should must won't wouldn't can't couldn't shouldn't`,
);
export const NEGATIONS = words(
  `not never didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't without`,
);
export const PREPOSITIONS = words(
  `of in at for from with on by about against to into over under near inside outside across among between during
   within through toward towards behind beyond amid after before since until via despite as than like around off up`,
);
export const SUBORDINATORS = words(
  `that when while because after before as if but although though since until where so than whether unless whereas
   which who whom whose why how what once nor yet or and till lest`,
);
export const COORDINATORS = words('and but or yet');
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');
/** Words that tell when, and not who. */
export const TIMES = words(
  `today yesterday tonight tomorrow earlier later recently previously now then again once soon afterwards meanwhile
   ago week weeks month months year years day days night morning afternoon evening last next noon midnight
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
   october november december jan. feb. aug. sept. oct. nov. dec. mon. tues. wed. thurs. fri.`,
);
/** Adverbs that may stand between a subject and its verb without ending in -ly. */
export const MID_ADVERBS = words(
  'also later then again even still just once now often never always further meanwhile twice thus instead too first long soon since already both all himself herself themselves itself either ever so',
);

/** Common verbs that are no cues: a noun phrase does not run across them. */
export const PLAIN_VERBS = words(
  `went came left made took got gave became began kept held met won lost ran fell rose grew led stood sent built spent
   paid put set sat bought sold brought broke drew drove chose comes goes makes takes gets gives becomes begins
   keeps holds meets wins runs falls rises grows leads stands sends seems appears remains includes need needs want wants
   died killed arrived returned happened started ended helped worked played lived moved tried used allowed caused
   failed faced followed opened closed turned visited joined passed received reached remained seemed appeared looked
   let lets do does did done is are was were has have had will would can could may might must should be been`,
);
