// Sources that are described and not named: "a senior official", "her father", "an NBC report".
import type { Span } from '../../model';
import { ANONYMOUS, ROLES } from '../lexicon/nouns';
import { anonymityIn } from './anonymity';
import { earlierMention } from './definite-descriptions';
import { kindOfHead } from './described-kinds';
import {
  displayName,
  isBare,
  OF_STATE,
  officialsOf,
  placeIn,
  REPORTING,
  STATEMENT,
} from './description-words';
import { nameKey, newEntity, type Entity } from './entity';
import { genderOf } from './gender';
import { isPersonal } from './lone-names';
import type { Reading } from './reading';
import { kindOfName } from './name-kinds';
import type { NameRegister } from './name-register';
import { subjectForm } from './pronoun-forms';
import { antecedent, latestSpeaker, type Sighting } from './pronouns';

type Description = Extract<Reading, { kind: 'description' }>;

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
/** The descriptions of one article, met in reading order. */
export class DescribedSources {
  private readonly described = new Map<string, Entity>();
  private readonly names: NameRegister;
  private readonly timeline: readonly Sighting[];

  /** @param timeline all sightings so far; it grows while the article is read */
  constructor(names: NameRegister, timeline: readonly Sighting[]) {
    this.names = names;
    this.timeline = timeline;
  }

  /** The entity behind a description: one met before, the author of a statement, or a new one. */
  find(reading: Description, place: Place): Entity {
    const { head, definite, plural, text } = reading;
    const key = officialsOf(nameKey(text));
    const known = this.described.get(key);
    if (known) return known;
    const reporter = reading.namesInHead ? this.reporter(reading) : null;
    if (reporter) return reporter;
    const again =
      (definite || (plural && isBare(text))) &&
      (!reading.namesInHead || isPlaced(reading)) &&
      !/\p{Ll}['’]s?\s/u.test(text);
    const earlier = again
      ? (this.names.endingIn(text) ??
        earlierMention(head, text, place.span[0], this.timeline.slice(-FAR_BACK)))
      : null;
    if (earlier) return earlier;
    const owner = /^(?:his|her|its|their)\b/i.exec(text)?.[0].toLowerCase();
    if (STATEMENT.test(head) && !owner && reading.names.length === 0) {
      const author = latestSpeaker(place.span[0], place.sentence, this.timeline);
      if (author) return author;
    }
    const owned = owner ? this.pronoun(subjectForm(owner), place) : null;
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

  private pronoun(word: string, { span, sentence, content }: Place): Entity | null {
    return antecedent(word, span[0], sentence, content, this.timeline);
  }

  /** "an NBC report", "the agency's count": what an outlet reports is its own. */
  private reporter({ head, names }: Description): Entity | null {
    const name = names[0];
    if (!name || !REPORTING.test(head)) return null;
    const entity = this.names.known(name);
    return entity?.kind === 'outlet' ? entity : null;
  }

  private bodyIn({ text, names }: Description): 'government' | 'organisation' | null {
    const first = names.map((name) => this.names.known(name)).find((entity) => entity !== null);
    if (OF_STATE.test(text) || first?.kind === 'government' || placeIn(text)) return 'government';
    if (first?.kind === 'organisation') return 'organisation';
    const name = names[0]?.words;
    if (!name) return null;
    return isPersonal(name[0] ?? '') ? 'government' : 'organisation';
  }
}

/** "the Ohio senator": the name in it is a place, and a person is meant. */
const isPlaced = ({ head, names }: Description): boolean =>
  ROLES.has(head) &&
  names.every(
    ({ words }) => kindOfName(words, false, null) === 'government' && !/\bCounty$/.test(words.join(' ')),
  );
