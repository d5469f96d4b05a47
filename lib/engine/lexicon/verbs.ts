// The reporting verbs of English news, with what each may take as its content.
import { inflect } from './inflection';

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
  propose recommend agree proclaim attest email text shout yell chant whisper mutter snap cry sing scream read continue
  repeat signal forecast deduce calculate hear demonstrate illustrate underscore volunteer theorise theorize intone
  certify rule assess advocate document depict teach preach fume gush grumble protest moan wonder tease guarantee
  counsel broadcast publish outline detail specify stipulate corroborate verify attribute echo`;
const OBJECT = `call describe label brand dub portray accuse blame criticise criticize condemn slam denounce praise blast
  reject dismiss defend attack question challenge highlight cite mock decry deride deplore hail tout welcome applaud
  discuss express voice detail deem characterise characterize compare liken depict thank excoriate lambast ridicule
  rebuke castigate scold fault chide berate rip pan lampoon disparage disavow repudiate refute dispute endorse
  address unveil issue reference invoke`;
const URGE = `urge ask demand request instruct invite implore beg beseech encourage press advise order command exhort`;
const THINK_SAY = `think believe hope fear feel know suspect doubt realise realize assume expect worry guess reckon
  understand consider see imagine dream anticipate`;
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
  add('refer talk speak complain', 'object', 'speech');
  add(URGE, 'urge', 'speech');
  add('appeal', 'urge', 'speech');
  add(THINK_SAY, 'say', 'thought');
  add(THINK_OBJECT, 'object', 'thought');
  return lexicon;
}

/** The verb that a lower-case word is a form of, if it is a reporting verb. */
export const verbOf = (word: string): Verb | undefined => LEXICON.get(word);
