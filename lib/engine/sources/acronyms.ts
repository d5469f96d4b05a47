// Which body an acronym spells: the "CDC" of the "Chinese Center for Disease Control".
import { NATIONALITIES } from '../lexicon/places';
import type { Entity } from './entity';

export class Acronyms {
  private readonly bodies: { entity: Entity; initials: string }[] = [];

  /** Enters a body under the capitals of its name, where there are enough of them to spell something. */
  add(name: readonly string[], entity: Entity): void {
    const initials = name.map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '').join('');
    if (name.length > 2) this.bodies.push({ entity, initials });
  }

  /** The one body that "CDC" or "Chinese CDC" may stand for, or null. */
  spelledOut(words: readonly string[]): Entity | null {
    const acronym = words.at(-1) ?? '';
    const nationality = words.length === 2 && NATIONALITIES.has((words[0] ?? '').toLowerCase());
    if (!/^\p{Lu}{3,6}$/u.test(acronym) || (words.length > 1 && !nationality)) return null;
    const bodies = this.bodies.filter(({ initials }) => initials.includes(acronym));
    return bodies.length === 1 ? (bodies[0]?.entity ?? null) : null;
  }
}
