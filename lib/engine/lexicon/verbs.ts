// The reporting verbs of English news, with what each may take as its content.
import { inflect } from './inflection';
import { words } from './words';

/**
 * How a verb takes its content. say: a bare clause. report: "that", a clause or a quotation.
 * object: whatever follows ("called the plan a farce"). urge: a person and an infinitive.
 */
export type Pattern = 'say' | 'report' | 'object' | 'urge';

export interface Verb {
  readonly lemma: string;
  readonly pattern: Pattern;
  readonly manner: 'speech' | 'thought';
  /** past also stands for the participle where both are alike. */
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
  /** May be followed by the person told: "told reporters". */
  readonly addresses: boolean;
}

const SAY = `say tell add claim argue insist warn admit explain acknowledge contend allege maintain assert concede
  joke quip remark lament complain boast reply respond opine muse counter caution reiterate stress emphasise emphasize
  declare state speculate tweet testify recall swear retort exclaim inform assure remind brag interject clarify`;
const REPORT = `report write announce note suggest find show reveal indicate confirm conclude estimate predict deny
  observe comment disclose vow promise pledge mention learn hint imply advise post divulge determine recount relate
  propose recommend agree proclaim attest email text shout yell chant whisper mutter snap cry scream continue
  repeat signal forecast deduce calculate demonstrate illustrate underscore volunteer theorise theorize intone
  certify rule assess advocate teach preach fume gush grumble protest moan wonder tease guarantee
  counsel broadcast publish outline detail specify stipulate corroborate verify attribute echo`;
const OBJECT = `call describe label brand dub portray accuse blame dismiss reject deem characterise characterize compare liken
  depict cite criticise criticize condemn denounce refute dispute slam`;
const URGE = `urge ask demand request instruct invite implore beg beseech encourage press order command exhort`;
const THINK_SAY = `think believe hope fear feel know suspect doubt realise realize assume expect worry guess reckon
  understand consider see imagine dream anticipate`;
// Stances: what somebody favours or attacks says less than what they claim.
const STANCE = `praise blast defend attack question challenge highlight mock decry deride deplore tout welcome applaud
  discuss express voice thank excoriate lambast ridicule rebuke castigate scold fault chide berate rip pan lampoon
  disparage disavow repudiate endorse address unveil issue reference invoke`;
const THINK_OBJECT = `want plan intend seek support oppose prefer favor favour refuse decline decide wish aim like hate
  regret resent appreciate admire trust distrust regard view back`;
const ADDRESSING = 'tell inform assure remind warn advise ask urge notify email text write promise';

/** Two-part verbs: the word that must follow the verb. */
export const PARTICLES: ReadonlyMap<string, { after: ReadonlySet<string>; pattern: Pattern }> = new Map(
  Object.entries({
    point: { after: new Set(['out', 'to']), pattern: 'say' as const },
    go: { after: new Set(['on']), pattern: 'say' as const },
    refer: { after: new Set(['to']), pattern: 'object' as const },
    talk: { after: new Set(['about', 'of']), pattern: 'object' as const },
    speak: { after: new Set(['about', 'of']), pattern: 'object' as const },
    complain: { after: new Set(['about', 'of']), pattern: 'object' as const },
    call: { after: new Set(['for', 'on']), pattern: 'urge' as const },
    appeal: { after: new Set(['for', 'to']), pattern: 'urge' as const },
  }),
);

const LEXICON: ReadonlyMap<string, Verb> = build();

function build(): Map<string, Verb> {
  const lexicon = new Map<string, Verb>();
  const addressing = new Set(ADDRESSING.split(' '));
  const add = (list: string, pattern: Pattern, manner: Verb['manner']): void => {
    for (const lemma of list.trim().split(/\s+/)) {
      for (const [word, form] of inflect(lemma)) {
        if (!lexicon.has(word))
          lexicon.set(word, { lemma, pattern, manner, form, addresses: addressing.has(lemma) });
      }
    }
  };
  add(SAY, 'say', 'speech');
  add(REPORT, 'report', 'speech');
  add('point go', 'say', 'speech');
  add(OBJECT, 'object', 'speech');
  add('refer talk speak', 'object', 'speech');
  add(URGE, 'urge', 'speech');
  add('appeal', 'urge', 'speech');
  add(THINK_SAY, 'say', 'thought');
  add(`${THINK_OBJECT} ${STANCE}`, 'object', 'thought');
  return lexicon;
}

/** The verb that a lower-case word is a form of, if it is a reporting verb. */
export const verbOf = (word: string): Verb | undefined => LEXICON.get(word);

// Forms that are nouns as often as verbs.
const NOUNS_TOO = words(`
  address addresses advocate advocates aim aims answer appeal appeals attack attacks attempt back backing
  belief brand building call calls challenge challenges charge charges claim claims comment comments
  complaint counter cries cry decline demand demands detail details document documents doubt doubts dream
  dreams echo email estimate estimates fault fear fears feeling feelings finding findings forecast guess
  hearing highlight highlights hint hints hope hopes host issue issues label learning like meaning note
  notes order orders outline outlines pan plan plans pledge post posts praise press promise promises
  question questions quote read reading reference references regard reply report reporting reports request
  requests reveal rip rule rules saying sense show shows state states support suspect suspects tease
  test text tout trust understanding view views voice voices volunteer volunteers vow warning wish wonder
  worry writing`);

/** Whether the lower-case form of a verb is a common noun as well: "claims", "report". */
export const isNounToo = (word: string): boolean => NOUNS_TOO.has(word);
