// Gathers the names of an article into entities: full names with surnames, outlets with short forms, bodies with acronyms.
import { officeOf } from '../lexicon/titles';
import { Acronyms } from './acronyms';
import { nameKey, newEntity, type Entity } from './entity';
import { genderOf, mayBear } from './gender';
import { sameGivenName } from './given-name-forms';
import { loneNamesIn, type LoneNames } from './lone-names';
import { isGivenName, kindOfName, outletNamed } from './name-kinds';
import type { NameMention } from './name-mentions';
import { isInCapitals, surname } from './name-parts';
import { Namesakes } from './namesakes';

/** The names of one article, entered in reading order: first the full ones, then the short. */
export class NameRegister {
  private readonly kindOfLone: LoneNames;
  private readonly byKey = new Map<string, Entity>();
  private readonly bySurname = new Namesakes();
  private readonly byGiven = new Namesakes();
  private readonly byLastWord = new Namesakes();
  private readonly speakers = new Set<Entity>();
  private readonly acronyms = new Acronyms();

  /** @param text the article's, for what it says of a name */
  constructor(text: string) {
    this.kindOfLone = loneNamesIn(text);
  }

  /** Enters the names that stand for themselves: two words or more, outlets, bodies. Surnames wait for `find`. */
  enter(mention: NameMention): void {
    const { words, title, hasArticle } = mention;
    const kind = kindOfName(words, hasArticle, title);
    if (kind === null) return;
    if (words.length === 1 && this.known(mention)) return;
    const entity =
      this.exact(words) ??
      (kind === 'person' ? this.samePerson(words) : null) ??
      this.add(words, kind, title, hasArticle);
    if (title !== null) entity.heads.add(officeOf(title));
    if (words.join(' ').length > entity.name.length && (entity.kind === 'person' || entity.kind === 'outlet'))
      entity.name = words.join(' ');
  }

  /** The entity that a mention names, entering it if it is new. */
  find(mention: NameMention): Entity {
    const { words, title, hasArticle } = mention;
    const known =
      this.exact(words) ??
      this.short(words, title, hasArticle) ??
      (words.length > 1 ? this.samePerson(words) : null);
    if (known) {
      if (isInCapitals(known.name) && nameKey(known.name) === nameKey(words.join(' ')))
        known.name = words.join(' ');
      return known;
    }
    const kind = kindOfName(words, hasArticle, title) ?? this.loneKind(words[0] ?? '');
    return this.add(words, kind, title, hasArticle);
  }

  /** What is already known by this name, without entering anything. */
  known(mention: NameMention): Entity | null {
    return this.exact(mention.words) ?? this.short(mention.words, mention.title, mention.hasArticle);
  }

  /** Whether a name is surely a person's: a given name, or the surname of somebody named in full. */
  isPerson({ words }: NameMention): boolean {
    if (isGivenName(words[0] ?? '')) return true;
    return words.length === 1 && this.loneKind(words[0] ?? '') === 'person';
  }

  private loneKind(word: string): ReturnType<LoneNames> {
    const bearers = this.bySurname.of(nameKey(word));
    return bearers.some(({ name }) => name.includes(' ')) ? 'person' : this.kindOfLone(word);
  }

  /** The one body whose name ends in the words of a description: "the river council" for the Moss River Council. */
  endingIn(description: string): Entity | null {
    const tail = nameKey(description).replaceAll('&', 'and');
    if (!tail.includes(' ')) return null;
    const last = tail.slice(tail.lastIndexOf(' ') + 1);
    const fitting = this.byLastWord
      .of(last)
      .filter(
        ({ name, kind }) => kind !== 'person' && nameKey(name).replaceAll('&', 'and').endsWith(` ${tail}`),
      );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** Notes that somebody speaks under the full name: of several of one surname, the surname then means this one. */
  hear(entity: Entity): void {
    if (entity.name.includes(' ')) this.speakers.add(entity);
  }

  /** Lets `alias` name `entity` from now on: an acronym in brackets, a short form. */
  alias(entity: Entity, alias: string): void {
    entity.keys.add(nameKey(alias));
    this.byKey.set(nameKey(alias), entity);
  }

  private exact(words: readonly string[]): Entity | null {
    const canonical = outletNamed(words, true);
    const written = this.byKey.get(nameKey(words.join(' ')));
    const known = written ?? (canonical === null ? undefined : this.byKey.get(nameKey(canonical)));
    return known ?? this.acronyms.spelledOut(words);
  }

  /** "the Post" when one outlet here ends so; a surname when one person here bears it. */
  private short(words: readonly string[], title: string | null, hasArticle: boolean): Entity | null {
    const last = nameKey(words.at(-1) ?? '');
    if (words.length > 1) return null;
    const outlet = hasArticle
      ? this.byLastWord.of(last).findLast(({ kind }) => kind === 'outlet')
      : undefined;
    if (outlet) return outlet;
    const people = this.bySurname.of(last);
    const fitting = title === null ? people : people.filter(({ gender }) => mayBear(gender, title));
    if (fitting.length === 1) return fitting[0] ?? null;
    const heard = fitting.filter((person) => this.speakers.has(person));
    if (people.length > 0) return heard.length === 1 ? (heard[0] ?? null) : null;
    const given = this.byGiven.of(last);
    return given.length === 1 ? (given[0] ?? null) : null;
  }

  /** The same surname and the same given name or initial. */
  private samePerson(words: readonly string[]): Entity | null {
    const people = this.bySurname.of(surname(words));
    const first = nameKey(words[0] ?? '');
    return (
      people.find(({ name }) => {
        return name.includes(' ') && sameGivenName(nameKey(name.split(' ')[0] ?? ''), first);
      }) ?? null
    );
  }

  private add(
    words: readonly string[],
    kind: Entity['kind'],
    title: string | null,
    hasArticle: boolean,
  ): Entity {
    const canonical = kind === 'outlet' ? outletNamed(words, true) : null;
    const entity = newEntity(words.join(' '), kind);
    if (canonical) entity.keys.add(nameKey(canonical));
    if (kind === 'person') entity.gender = genderOf(words, title, null);
    if (kind !== 'person') this.acronyms.add(words, entity);
    if (!hasArticle && kind !== 'person') entity.heads.add(nameKey(words.at(-1) ?? ''));
    for (const key of entity.keys) this.byKey.set(key, entity);
    const last = nameKey((canonical ?? entity.name).split(' ').at(-1) ?? '');
    this.byLastWord.add(last, entity);
    if (kind === 'person') this.bySurname.add(surname(words), entity);
    if (kind === 'person' && words.length > 1) this.byGiven.add(nameKey(words[0] ?? ''), entity);
    return entity;
  }
}
