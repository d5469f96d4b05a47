// Full names, by what may be left of them: both ends, a surname, a given name, the initials. Kept by those parts, so
// that a text of many thousand names is not searched anew for each.
import { nameKey, type Entity } from './entity';
import { ACRONYM } from './words';

/** An acronym has no more letters. */
const MOST_LETTERS = 8;

export interface FullNames {
  /** Enters a form of an entity's name, lower-case; a lone word is no full name. */
  add(entity: Entity, key: string): void;
  /** Enters what the name of an entity is called in short by its capitals. */
  addInitials(entity: Entity): void;
  /** One whose words begin and end alike: "Ann M. Roe" and "Ann Roe". */
  withSameEnds(words: string): Entity | undefined;
  /**
   * The one bearer of a surname, a given name or a middle one, or the body that an acronym spells; nobody where there
   * are several, unless a title tells which.
   */
  withPart(words: string, title: Entity['gender']): Entity | undefined;
}

export function openFullNames(): FullNames {
  const byEnds = new Map<string, Entity>();
  /** By the last word or two, the first, and each between: " roe", " m roe", "ann ", " m ". */
  const byPart = new Map<string, Set<Entity>>();
  const byInitials = new Map<string, Entity[]>();

  const endsOf = (key: string): string => key.replace(/ .* /u, ' ');
  /** `whole`: all of the words, which end with the part, with a space where a name may go on. */
  const bearer = (part: string, title: Entity['gender'], whole = part): Entity | undefined => {
    const bearers = [...(byPart.get(part) ?? [])].filter(
      ({ name, keys }) =>
        name.includes(' ') && (whole === part || [...keys].some((key) => `${key} `.includes(whole))),
    );
    if (bearers.length < 2) return bearers[0];
    const [titled, ...others] = bearers.filter(({ gender }) => title && gender === title);
    return others.length > 0 ? undefined : titled;
  };

  return {
    add(entity, key) {
      const words = key.split(' ');
      if (words.length < 2) return;
      if (!byEnds.has(endsOf(key))) byEnds.set(endsOf(key), entity);
      const [first = ''] = words;
      const between = words.slice(1, -1).map((word) => ` ${word} `);
      const last = words.length > 2 ? [` ${words.slice(-2).join(' ')}`] : [];
      for (const part of [`${first} `, ...between, ...last, ` ${words.at(-1) ?? ''}`])
        byPart.set(part, (byPart.get(part) ?? new Set()).add(entity));
    },
    addInitials(entity) {
      const initials = initialsOf(entity.name);
      for (let from = 0; from < initials.length; from++)
        for (let to = from + 1; to <= Math.min(initials.length, from + MOST_LETTERS); to++) {
          const known = byInitials.get(initials.slice(from, to));
          if (known) known.push(entity);
          else byInitials.set(initials.slice(from, to), [entity]);
        }
    },
    withSameEnds: (words) => byEnds.get(endsOf(nameKey(words))),
    withPart(words, title) {
      const acronym = words.replace(/\./gu, '');
      const spelled = ACRONYM.test(words)
        ? byInitials.get(acronym)?.findLast(({ name }) => initialsOf(name).includes(acronym))
        : undefined;
      if (spelled) return spelled;
      const key = nameKey(words).split(' ');
      const [word = ''] = key;
      const surname = bearer(` ${key.slice(-2).join(' ')}`, title, ` ${key.join(' ')} `);
      // else the first of two surnames: "De la Mora" of "Hugo de la Mora Quist"
      if (surname || key.length > 1)
        return surname ?? bearer(` ${key.at(-1) ?? ''} `, title, ` ${key.join(' ')} `);
      if (word.length < 3) return undefined;
      return bearer(`${word} `, title) ?? bearer(` ${word} `, title);
    },
  };
}

const initialsOf = (name: string): string => {
  const capitals = name
    .split(/[\s-]+/u)
    .map((part) => /^\p{Lu}/u.exec(part)?.[0] ?? '')
    .join('');
  return name.includes(' ') && capitals.length > 1 ? capitals : '';
};
