// Reads the verb around a reporting word: its auxiliaries, and whether it is a verb of this clause at all.
import { BE, DETERMINERS, HAVE, MODALS, NEGATIONS, PREPOSITIONS } from '../lexicon/function-words';
import { GROUPS } from '../lexicon/nouns';
import { isNounToo, PARTICLES, verbOf, type Pattern, type Verb } from '../lexicon/verbs';
import type { Item } from '../text/sentences';
import { isAdverb, isPossessive } from './item-kinds';

/** A reporting verb with its auxiliaries and particle. Numbers are those of the sentence's items, ends included. */
export interface VerbGroup {
  readonly verb: Verb;
  readonly pattern: Pattern;
  /** First and last item: "has also said", "went on to say", "pointed out". */
  readonly first: number;
  readonly last: number;
  readonly auxiliaries: number;
  readonly passive: boolean;
}

/** The group whose main verb is item `at`; null when the word there is a noun, negated, an infinitive, or no cue. */
export function verbGroupAt(items: readonly Item[], at: number): VerbGroup | null {
  const item = items[at];
  const verb = item?.kind === 'word' ? verbOf(item.lower) : undefined;
  if (!item || !verb || (/^\p{Lu}/u.test(item.text) && at > 0)) return null;
  let first = at;
  let auxiliaries = 0;
  let be = false;
  let have = false;
  let nearest = '';
  for (let step = at - 1; step >= 0; step--) {
    const word = items[step];
    if (!word) break;
    if (NEGATIONS.has(word.lower) || MODALS.has(word.lower) || word.lower === "n't") return null;
    if (isAdverb(word)) {
      first = step;
      continue;
    }
    if (
      BE.has(word.lower) ||
      HAVE.has(word.lower) ||
      /^(?:'ve|'re|'d|do|does|did|got|gets)$/.test(word.lower)
    ) {
      if (nearest === '') nearest = word.lower;
      be ||= BE.has(word.lower) || word.lower === "'re";
      have ||= HAVE.has(word.lower) || word.lower === "'ve";
      auxiliaries++;
      first = step;
      continue;
    }
    break;
  }
  while (first < at && isAdverb(items[first]) && auxiliaries === 0 && isClauseAdverb(items, first)) first++;
  let last = at;
  let pattern = verb.pattern;
  const particle = PARTICLES.get(verb.lemma);
  if (particle) {
    const next = items[at + 1]?.lower ?? '';
    if (particle.after.has(next)) {
      last = at + 1;
      pattern = particle.pattern;
      if (verb.lemma === 'go') {
        const said = items[at + 2]?.lower === 'to' ? verbOf(items[at + 3]?.lower ?? '') : undefined;
        if (said?.pattern !== 'say') return null;
        last = at + 3;
      }
    } else if (/^(?:point|go|refer|talk|speak|appeal)$/.test(verb.lemma)) return null;
  }
  const before = items[first - 1];
  if (before?.lower === 'to' || before?.lower === 'let') return null;
  if (verb.form === 'base' && (have || be)) return null;
  if (
    verb.form === 'base' &&
    auxiliaries > 0 &&
    /^(?:did|does|do)$/.test(nearest) &&
    items[first - 1] === undefined
  )
    return null;
  if (verb.lemma === 'cite' && verb.form === 'ing') return null;
  if (
    /^(?:say|report|think|believe|know)$/.test(verb.lemma) &&
    verb.form === 'past' &&
    auxiliaries === 0 &&
    items[at + 1]?.lower === 'to'
  )
    return null;
  const passive = be && (verb.form === 'past' || verb.form === 'participle');
  if (verb.form === 'participle' && !be && !have) return null;
  if (verb.form === 'ing' && !be && auxiliaries > 0) return null;
  if (auxiliaries === 0 && isNoun(items, at, first)) return null;
  if (
    !passive &&
    !have &&
    verb.form === 'past' &&
    /^(?:by|as)$/.test(items[at + 1]?.lower ?? '') &&
    verb.pattern !== 'object'
  )
    return null;
  if (!passive && verb.form === 'past' && items[at + 1]?.lower === 'by') return null;
  return { verb, pattern, first, last, auxiliaries, passive };
}

const PLAIN_FINITE =
  /^(?:is|are|was|were|has|have|had|do|does|did|came|come|went|said|made|appear|appears|appeared|seem|seems|seemed|began|left|suggest|suggested|show|showed)$/;

/** An adverb at the head of its clause belongs to the clause: "Reportedly said" is none of ours. */
const isClauseAdverb = (items: readonly Item[], at: number): boolean =>
  at === 0 && items[at + 1] !== undefined;

/** A subject that a bare form agrees with: "they claim", "officials report", "who plan". */
const takesBase = ({ lower, text }: Item): boolean =>
  /^(?:they|we|i|you|who|and)$/.test(lower) ||
  GROUPS.has(lower) ||
  (/[^s]s$/.test(lower) && text === lower) ||
  PLURAL_NAMES.test(text);
const PLURAL_NAMES = /^\p{Lu}\p{Ll}+(?:ans|ats|ers|ists)$/u;

function isNoun(items: readonly Item[], at: number, first: number): boolean {
  const word = items[at]?.lower ?? '';
  if (!isNounToo(word)) return false;
  const before = items[first - 1];
  const next = items[at + 1];
  if (!before) return true;
  if (verbOf(word)?.form === 'base' && !takesBase(before)) return true;
  if (DETERMINERS.has(before.lower) || isPossessive(before) || PREPOSITIONS.has(before.lower)) return true;
  if (before.kind === 'number' || /(?:ous|ful|ive|able|al|ic|ible)$/.test(before.lower)) return true;
  if (/ed$|^(?:seen|shown|written)$/.test(next?.lower ?? '') && items[at + 2]?.lower === 'by') return true;
  if (/^(?:state|states)$/.test(word) && next?.lower !== 'that') return true;
  if (next && (MODALS.has(next.lower) || NEGATIONS.has(next.lower) || PLAIN_FINITE.test(next.lower)))
    return true;
  if (/^(?:of|for|from|by|about)$/.test(next?.lower ?? '')) return !/^(?:call|calls)$/.test(word);
  return (
    /^(?:is|are|was|were|has|have|had|and|,|\.)$/.test(next?.lower ?? '') &&
    first === at &&
    verbOf(word)?.form !== 's'
  );
}
