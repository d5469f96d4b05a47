// What is asked where a source is a pronoun, a description or not written: who may be meant, and what speaks for each.
import { SOURCE_KINDS } from '../../model';
import type { Agreement } from '../language/language';
import { kindShares, type Entity } from './entity';
import type { Phrase } from './phrase';

/** What must be resolved: a pronoun by whom it agrees with, a description, or a statement with no source written. */
export const ASKED = ['he', 'they', 'it', 'we', 'who', 'description', 'none'] as const;
export type Asked = (typeof ASKED)[number];

/** What is known of an entity where the question stands. */
export interface Sighting {
  /** Of its last mention. */
  token: number;
  sentence: number;
  paragraph: number;
  /** That mention stood at the beginning of its sentence. */
  first: boolean;
  mentions: number;
  /** Of them, how many stood behind a word like "in". */
  led: number;
  spoken: number;
  /** The sentence in which it last spoke; -1 for none. */
  spoke: number;
}

export interface Candidate {
  entity: Entity;
  seen: Sighting;
  features: number[];
}

/** One question with all that may answer it. */
export interface Question {
  statement: number;
  asked: Asked;
  /** What speaks for none of the candidates. */
  none: number[];
  candidates: Candidate[];
}

/** Where a question stands, and what its words say. */
export interface Place {
  statement: number;
  phrase: Phrase | null;
  kinds: ArrayLike<number>;
  sentence: number;
  paragraph: number;
  hasCue: boolean;
  /** Its first words stand between quotation marks. */
  quoted: boolean;
  /** Token ranges of the statement's own content. */
  inContent: (token: number) => boolean;
  /** The last speaker, and the one within whose statement this one stands. */
  last: Entity | null;
  outer: Entity | null;
}

export const FEATURES = 57;
export const NONE_FEATURES = 12;
const share = (kind: (typeof SOURCE_KINDS)[number], shares: ArrayLike<number>): number =>
  shares[SOURCE_KINDS.indexOf(kind)] ?? 0;
const flag = (holds: boolean): number => (holds ? 1 : 0);

/** What a phrase asks for. */
export function askedBy(phrase: Phrase | null): Asked {
  if (!phrase) return 'none';
  if (!phrase.pronoun) return 'description';
  const kept: Partial<Record<Agreement, Asked>> = { she: 'he', one: 'he', some: 'they' };
  return kept[phrase.pronoun] ?? (phrase.pronoun as Asked);
}

/** Puts a question: features of each entity that was seen before, and of "nobody". */
export function ask(place: Place, seen: ReadonlyMap<Entity, Sighting>): Question {
  const { phrase, kinds } = place;
  const asked = askedBy(phrase);
  const head = phrase?.words.at(-1) ?? '';
  let nearest = -1;
  for (const sighting of seen.values()) nearest = Math.max(nearest, sighting.token);
  const described = asked === 'description';
  const words = described ? (phrase?.words ?? []) : [];
  // "a news agency" is nobody of before, unless a word was said of them
  const mayMean = (entity: Entity): boolean =>
    !described || phrase?.pointing === true || words.some((word) => entity.words.has(word));
  const known = phrase?.another
    ? []
    : [...seen].filter(([entity]) => mayMean(entity) && !isToldFrom(entity, words));
  const fitting = new Set<Entity>();
  // how many who would suit were named after each, who stand in the order of their last mention
  const later = new Map<Entity, number>();
  let after = 0;
  for (const [entity] of known.toReversed()) {
    later.set(entity, after);
    if (!suits(entity, phrase?.pronoun ?? null, kinds)) continue;
    fitting.add(entity);
    after++;
  }
  const rest = words.slice(0, -1);
  const whole = phrase?.words.join(' ') ?? '';
  const agreed = phrase?.pronoun === 'he' || phrase?.pronoun === 'she' ? phrase.pronoun : null;
  const sharing = known.filter(([entity]) => described && entity.words.has(head));
  const sharers = sharing.length;
  const nearestSharer = Math.max(...sharing.map(([, { token }]) => token));
  const mayPoint = phrase?.pointing === true;
  const mostMentions = Math.max(...known.map(([, { mentions }]) => mentions));
  const candidates = known.map(([entity, sighting]): Candidate => {
    const shares = kindShares(entity);
    const back = place.sentence - sighting.sentence;
    const spokeBack = sighting.spoke < 0 ? Infinity : place.sentence - sighting.spoke;
    const sameHead = described && entity.called.has(head);
    let alike = 0;
    for (let i = 0; i < SOURCE_KINDS.length; i++) alike += (kinds[i] ?? 0) * (shares[i] ?? 0);
    return {
      entity,
      seen: sighting,
      features: [
        flag(back === 0),
        flag(back === 1),
        flag(back === 2),
        flag(back > 2 && back < 6),
        flag(back > 5),
        flag(place.paragraph === sighting.paragraph),
        flag(place.paragraph === sighting.paragraph + 1),
        flag(place.last === entity),
        flag(spokeBack === 0),
        flag(spokeBack === 1 || spokeBack === 2),
        flag(sighting.spoken > 0),
        flag(sighting.first),
        Math.log(1 + sighting.mentions),
        Math.log(1 + sighting.spoken),
        flag(entity.named),
        flag(agreed !== null && entity.gender === agreed),
        flag(agreed !== null && entity.gender !== null && entity.gender !== agreed),
        alike,
        share('person', shares),
        share('group', shares),
        share('organisation', shares) + share('government', shares),
        share('outlet', shares),
        share('document', shares),
        share('anonymous', shares),
        flag(place.outer === entity),
        flag(place.inContent(sighting.token)),
        flag(sighting.token === nearest),
        flag(described && entity.words.has(head)),
        flag(words.length > 0 && words.every((word) => entity.words.has(word))),
        flag(described && entity.named && entity.keys.has(head)),
        flag(described && !entity.named),
        flag(fitting.has(entity)),
        flag(fitting.has(entity) && later.get(entity) === 0),
        flag(fitting.has(entity) && later.get(entity) === 1),
        flag(entity.voters === 0),
        flag(entity.gender !== null),
        flag(sighting.mentions > 2 && sighting.mentions === mostMentions),
        flag(place.last === entity && place.quoted),
        flag(place.last === entity && !place.hasCue),
        flag(place.last === entity && spokeBack < 2),
        flag(place.paragraph === sighting.paragraph && sighting.first),
        flag(described && place.last === entity && words.some((word) => entity.words.has(word))),
        sighting.led / sighting.mentions,
        flag(entity.name.includes(' ')),
        flag(sameHead),
        flag(words.length > 0 && words.every((word) => entity.called.has(word))),
        flag(described && entity.phrases.has(whole)),
        flag(sameHead && rest.length === 0),
        flag(described && entity.words.has(head) && mayPoint),
        flag(described && mayPoint && rest.length === 0),
        flag(described && entity.words.has(head) && sharers === 1),
        flag(described && entity.words.has(head) && nearestSharer === sighting.token),
        flag(described && entity.named && share('person', shares) > 0.5 && share('person', kinds) < 0.2),
        flag(described && entity.named && rest.some((word) => entity.words.has(word))),
        rest.length === 0 ? 0 : rest.filter((word) => entity.words.has(word)).length / rest.length,
        flag(described && entity.voters === 0 && entity.named),
        alike *
          flag(described && mayPoint && rest.length === 0 && fitting.has(entity) && later.get(entity) === 0),
      ],
    };
  });
  const none = [
    1,
    share('unspecified', kinds),
    flag(mayPoint),
    flag((phrase?.words.length ?? 0) > 1),
    flag(place.hasCue),
    flag(candidates.some(({ entity }) => entity.words.has(head))),
    flag(candidates.some(({ entity }) => entity.called.has(head))),
    flag(candidates.some(({ entity }) => entity.phrases.has(whole))),
    share('person', kinds),
    share('group', kinds) + share('anonymous', kinds),
    share('organisation', kinds) + share('government', kinds),
    flag(fitting.size === 0),
  ];
  return { statement: place.statement, asked, none, candidates };
}

/** "The county council" is not the city council: of one kind, and each called by what the other is not. */
const isToldFrom = (entity: Entity, words: readonly string[]): boolean =>
  entity.called.has(words.at(-1) ?? '') &&
  words.some((word) => !entity.words.has(word)) &&
  [...entity.called].some((word) => !words.includes(word));

/** Whether somebody of this gender and kind may be called so. */
function suits(entity: Entity, pronoun: Agreement | null, kinds: ArrayLike<number>): boolean {
  const shares = kindShares(entity);
  const person = entity.gender !== null || share('person', shares) > 0.3 || entity.voters === 0;
  if (pronoun === 'he' || pronoun === 'she') return person && (entity.gender ?? pronoun) === pronoun;
  if (pronoun === 'it') return entity.gender === null && share('person', shares) < 0.5;
  return SOURCE_KINDS.some((_, i) => (kinds[i] ?? 0) > 0.4 && (shares[i] ?? 0) > 0.4);
}
