// Whom each source phrase of an article means: names, descriptions and pronouns, met in reading order.
import type { Span } from '../../model';
import { NATIONALITIES, COUNTRIES } from '../lexicon/places';
import { ANONYMOUS, OUTLETS, ROLES } from '../lexicon/nouns';
import { nameKey, newEntity, type Entity } from './entity';
import { earlierMention } from './definite-descriptions';
import { genderOf } from './gender';
import { kindOfHead } from './described-kinds';
import type { Reading } from './mentions';
import { anonymityIn } from './anonymity';
import type { NameMention } from './name-mentions';
import type { NameRegister } from './name-register';
import { antecedent, type Sighting } from './pronouns';

/** Where a phrase stands, and what its attribution asserts. */
export interface Place {
  readonly span: Span;
  readonly sentence: number;
  readonly content: readonly Span[];
  /** The rest of the sentence after the phrase. */
  readonly rest: string;
}

// Mentions further back than this are forgotten.
const FAR_BACK = 400;

export class SourceRegister {
  private readonly described = new Map<string, Entity>();
  private readonly timeline: Sighting[] = [];
  private readonly names: NameRegister;

  constructor(names: NameRegister) {
    this.names = names;
  }

  /** Notes that a name or source stands here, so that a later pronoun can find it. */
  see(sighting: Sighting): void {
    this.timeline.push(sighting);
  }

  /** The entity behind a reading, or null when the text leaves it open. */
  resolve(reading: Reading, place: Place): Entity | null {
    if (reading.kind === 'pronoun') return this.pronoun(reading.word, place);
    if (reading.kind === 'voice') return this.voice(reading.name, reading.description);
    if (reading.kind === 'name') return this.named(reading);
    return this.description(reading, place);
  }

  private pronoun(word: string, place: Place): Entity | null {
    return antecedent(word, place.span[0], place.sentence, place.content, this.timeline);
  }

  private voice(name: NameMention, description: string): Entity {
    const entity = this.names.find(name);
    entity.heads.add(nameKey(description).split(' ').at(-1) ?? '');
    return entity;
  }

  private named({
    name,
    description,
    outletAfter,
    outletBefore,
    noun,
  }: Extract<Reading, { kind: 'name' }>): Entity {
    for (const outlet of [outletAfter, outletBefore]) {
      const entity = outlet ? this.names.known(outlet) : null;
      if (entity?.kind === 'outlet') {
        this.names.alias(entity, name.words.join(' '));
        this.names.alias(entity, name.words.at(-1) ?? '');
        return entity;
      }
    }
    const entity = this.names.find(name);
    if (noun && OUTLETS.has(noun) && entity.kind !== 'government') entity.kind = 'outlet';
    if (
      noun &&
      ROLES.has(noun) &&
      name.words.length <= 3 &&
      entity.kind === 'organisation' &&
      !name.hasArticle
    )
      entity.kind = 'person';
    if (entity.kind === 'person') {
      if (description && !entity.description && describes(description))
        entity.description = description.replace(/^(?:the|a|an) /, '');
      entity.gender ??= genderOf(name.words, name.title, description);
      for (const word of `${name.title ?? ''} ${description ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u))
        if (ROLES.has(word)) entity.heads.add(word);
    } else if (description && /^\p{L}/u.test(description) && description.split(' ').length < 7)
      entity.description ??= description;
    return entity;
  }

  private description(reading: Extract<Reading, { kind: 'description' }>, place: Place): Entity {
    const { head, definite, plural } = reading;
    const text = reading.text;
    const bare = text.split(/\s+/).length <= 2;
    const key = nameKey(text);
    const known = this.described.get(key);
    if (known) return known;
    if (definite || (plural && bare)) {
      const earlier = earlierMention(head, text, place.span[0], this.timeline.slice(-FAR_BACK));
      if (earlier) return earlier;
    }
    const owner = /^(?:his|her|its|their)\b/i.exec(text)?.[0].toLowerCase();
    const owned = owner
      ? this.pronoun(
          owner === 'his' ? 'he' : owner === 'her' ? 'she' : owner === 'its' ? 'it' : 'they',
          place,
        )
      : null;
    const kind =
      ROLES.has(head) && !ANONYMOUS.has(head) && !plural && (owned?.kind === 'person' || definite)
        ? 'person'
        : kindOfHead(head, this.bodyIn(reading), text);
    const entity = newEntity(
      owned ? `${owned.name}'s ${text.replace(/^\S+\s+/, '')}` : displayName(text),
      kind,
    );
    const reason = anonymityIn(text) ?? anonymityIn(place.rest);
    if (reason !== null) {
      entity.kind = 'anonymous';
      entity.description = reason;
    }
    entity.plural = plural;
    entity.heads.add(head);
    entity.gender = genderOf([], null, text.split(/[,]| who | of | for /)[0] ?? text);
    this.described.set(key, entity);
    return entity;
  }

  private bodyIn({
    text,
    names,
  }: Extract<Reading, { kind: 'description' }>): 'government' | 'organisation' | null {
    const first = names.map((name) => this.names.known(name)).find((entity) => entity !== null);
    if (first?.kind === 'government' || first?.kind === 'organisation') return first.kind;
    const words = text.toLowerCase().split(/\s+/);
    return words.some((word) => NATIONALITIES.has(word) || COUNTRIES.has(word)) ||
      /\badministration\b/.test(text)
      ? 'government'
      : null;
  }
}

/** A role or more than one word: "baker", "head of the harbour"; not a lone adjective. */
const describes = (text: string): boolean =>
  text.includes(' ') ||
  text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => ROLES.has(word));

/** A description as a name: without "the", without what a comma adds, not longer than a line. */
function displayName(text: string): string {
  const plain = text.replace(/^The\s+/, 'the ').split(/,\s/)[0] ?? text;
  const short = plain.split(/\s+/).slice(0, 14).join(' ');
  return /^(?:A|An|One|Some|Many|Two|Three|Several|Most)\b/.test(short)
    ? short.charAt(0).toLowerCase() + short.slice(1)
    : short;
}
