// Whom each source phrase of an article means: names, descriptions and pronouns, met in reading order.
import { OUTLETS, ROLES } from '../lexicon/nouns';
import { DescribedSources, type Place } from './described-sources';
import { nameKey, type Entity } from './entity';
import { genderOf } from './gender';
import type { Reading } from './reading';
import { kindOfName } from './name-kinds';
import type { NameMention } from './name-mentions';
import type { NameRegister } from './name-register';
import { antecedent, type Sighting } from './pronouns';

/** The sources of one article; phrases are to be resolved in reading order. */
export class SourceRegister {
  private readonly timeline: Sighting[] = [];
  private readonly names: NameRegister;
  private readonly descriptions: DescribedSources;

  constructor(names: NameRegister) {
    this.names = names;
    this.descriptions = new DescribedSources(names, this.timeline);
  }

  /** Notes that a name or source stands here, so that a later pronoun can find it. */
  see(sighting: Sighting): void {
    this.timeline.push(sighting);
  }

  /** The entity behind a reading, or null when the text leaves it open. */
  resolve(reading: Reading, place: Place): Entity | null {
    if (reading.kind === 'pronoun') return this.pronoun(reading.word, place);
    if (reading.kind === 'voice') return this.voice(reading);
    if (reading.kind === 'name') return this.named(reading);
    return this.descriptions.find(reading, place);
  }

  /** The outlet behind a reading, or null when it means none. */
  outlet(reading: Reading, place: Place): Entity | null {
    if (reading.kind === 'description' && OUTLETS.has(reading.head))
      return this.descriptions.find(reading, place);
    if (reading.kind !== 'name') return null;
    const { name, outletBefore, outletAfter } = reading;
    const whose = [outletBefore, outletAfter].flatMap((one) => (one && this.names.known(one)) ?? []);
    const employer = whose.find(({ kind }) => kind === 'outlet');
    if (employer) return employer;
    const { words, hasArticle, title } = name;
    const said = reading.noun !== null && OUTLETS.has(reading.noun);
    const named = said || kindOfName(words, hasArticle, title) === 'outlet';
    const entity = named ? this.named(reading) : this.names.known(name);
    return entity?.kind === 'outlet' ? entity : null;
  }

  private pronoun(word: string, place: Place): Entity | null {
    return antecedent(word, place.span[0], place.sentence, place.content, this.timeline);
  }

  private voice({ name, description, noun }: Extract<Reading, { kind: 'voice' }>): Entity {
    const entity = this.names.find(name);
    if (noun !== null && OUTLETS.has(noun) && entity.kind !== 'government') entity.kind = 'outlet';
    else if (entity.kind === 'person' && name.title === null && !this.names.isPerson(name))
      entity.kind = 'organisation';
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
    if (isPersonOfRole(name, noun, description) && entity.kind === 'organisation') entity.kind = 'person';
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
}

/** A role before the name, or one that begins the words after it: "baker Ann Roe", "Ann Cross, a baker at Cross Mills". */
function isPersonOfRole(name: NameMention, noun: string | null, description: string | null): boolean {
  if (name.words.length > 3 || name.hasArticle) return false;
  if (noun && ROLES.has(noun)) return true;
  const head = description?.toLowerCase().split(/\s+(?:of|at|for|in|with|from|who|on|to|and)\s+|,/)[0] ?? '';
  return name.words.length > 1 && /^(?:an?|the)\s/.test(head) && ROLES.has(head.split(/\s+/).at(-1) ?? '');
}

/** A role or more than one word: "baker", "head of the harbour"; not a lone adjective. */
const describes = (text: string): boolean =>
  text.includes(' ') ||
  text
    .toLowerCase()
    .split(/\W+/)
    .some((word) => ROLES.has(word));
