// Gathers the names of an article into entities: full names with surnames, outlets with short forms, bodies with acronyms.
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/titles';
import { NATIONALITIES } from '../lexicon/places';
import { nameKey, newEntity, type Entity } from './entity';
import { genderOf } from './gender';
import { sameGivenName } from './given-name-forms';
import { loneNamesIn, type LoneNames } from './lone-names';
import { isGivenName, kindOfName, outletNamed } from './name-kinds';
import type { NameMention } from './name-mentions';

export class NameRegister {
  private readonly kindOfLone: LoneNames;
  private readonly byKey = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly byLastWord = new Map<string, Entity[]>();
  private readonly speakers = new Set<Entity>();
  private readonly bodies: { entity: Entity; initials: string }[] = [];

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
    if (title !== null) entity.heads.add(OFFICES.get(title) ?? title);
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

  private loneKind(word: string): 'person' | 'organisation' {
    const bearers = this.bySurname.get(nameKey(word)) ?? [];
    return bearers.some(({ name }) => name.includes(' ')) ? 'person' : this.kindOfLone(word);
  }

  /** The one body whose name ends in the words of a description: "the river council" for the Moss River Council. */
  endingIn(description: string): Entity | null {
    const tail = nameKey(description).replaceAll('&', 'and');
    if (!tail.includes(' ')) return null;
    const last = tail.slice(tail.lastIndexOf(' ') + 1);
    const fitting = (this.byLastWord.get(last) ?? []).filter(
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
    return known ?? this.spelledOut(words);
  }

  /** "CDC" and "Chinese CDC" where the article has the "Chinese Center for Disease Control" as well. */
  private spelledOut(words: readonly string[]): Entity | null {
    const acronym = words.at(-1) ?? '';
    const nationality = words.length === 2 && NATIONALITIES.has((words[0] ?? '').toLowerCase());
    if (!/^\p{Lu}{3,6}$/u.test(acronym) || (words.length > 1 && !nationality)) return null;
    const bodies = this.bodies.filter(({ initials }) => initials.includes(acronym));
    return bodies.length === 1 ? (bodies[0]?.entity ?? null) : null;
  }

  /** "the Post" when one outlet here ends so; a surname when one person here bears it. */
  private short(words: readonly string[], title: string | null, hasArticle: boolean): Entity | null {
    const last = nameKey(words.at(-1) ?? '');
    if (words.length > 1) return null;
    const outlet = hasArticle
      ? this.byLastWord.get(last)?.findLast(({ kind }) => kind === 'outlet')
      : undefined;
    if (outlet) return outlet;
    const people = this.bySurname.get(last) ?? [];
    const fitting = title === null ? people : people.filter(({ gender }) => fits(gender, title));
    if (fitting.length === 1) return fitting[0] ?? null;
    const heard = fitting.filter((person) => this.speakers.has(person));
    if (people.length > 0) return heard.length === 1 ? (heard[0] ?? null) : null;
    const given = this.byGiven.get(last) ?? [];
    return given.length === 1 ? (given[0] ?? null) : null;
  }

  /** The same surname and the same given name or initial. */
  private samePerson(words: readonly string[]): Entity | null {
    const people = this.bySurname.get(surname(words)) ?? [];
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
    if (kind !== 'person' && words.length > 2) this.bodies.push({ entity, initials: initialsOf(words) });
    if (!hasArticle && kind !== 'person') entity.heads.add(nameKey(words.at(-1) ?? ''));
    for (const key of entity.keys) this.byKey.set(key, entity);
    const last = nameKey((canonical ?? entity.name).split(' ').at(-1) ?? '');
    push(this.byLastWord, last, entity);
    if (kind === 'person') push(this.bySurname, surname(words), entity);
    if (kind === 'person' && words.length > 1) push(this.byGiven, nameKey(words[0] ?? ''), entity);
    return entity;
  }
}

/** The office that an abbreviated title stands for. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['gov.', 'governor'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
]);

/** "VELMARK", as datelines and headlines have it; an acronym is no longer than five. */
const isInCapitals = (name: string): boolean => /^\p{Lu}{6,}$|^\p{Lu}{3,} [\p{Lu} ]+$/u.test(name);

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');

const surname = (words: readonly string[]): string => {
  const bare = words.filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/i.test(word));
  return nameKey(bare.at(-1) ?? '');
};

const fits = (gender: Entity['gender'], title: string): boolean =>
  gender === null || (gender === 'she' ? !MALE_TITLES.has(title) : !FEMALE_TITLES.has(title));

/** No article has so many bearers of one name, and a list of names is not to grow slow. */
const MOST_NAMESAKES = 200;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST_NAMESAKES) list.push(value);
}
