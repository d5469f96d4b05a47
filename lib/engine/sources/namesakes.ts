// Entities by a part of their name that others may share: a surname, a given name, the last word of a body's name.
import type { Entity } from './entity';

/** No article has so many bearers of one name, and looking through them is not to grow slow. */
const MOST = 200;

export class Namesakes {
  private readonly bearers = new Map<string, Entity[]>();

  /** The entities that share it, in the order in which they were entered. */
  of(part: string): readonly Entity[] {
    return this.bearers.get(part) ?? [];
  }

  add(part: string, entity: Entity): void {
    const known = this.bearers.get(part);
    if (!known) this.bearers.set(part, [entity]);
    else if (known.length < MOST) known.push(entity);
  }
}
