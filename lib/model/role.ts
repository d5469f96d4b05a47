// Who somebody is, in so few words that they can stand behind the name.
import type { Source } from '../model';

/** What begins or ends in the middle of a phrase: “ ’s government”, “spokeswoman for the”. */
const TORN = /^[^\p{L}\p{N}]|(?:^|\s)\p{Ll}{1,3}$/u;
/** A title alone: "Ms", "Lt.". */
const TITLE = /^\p{Lu}\p{L}{0,3}\.?$/u;

/**
 * The role that the article gives a person: their description up to its first comma.
 * @returns null for a source that is no person, that has no description, or one that cannot stand apart
 * @example roleOf({ kind: 'person', description: 'harbour master, of Orsenia' }) // 'harbour master'
 */
export function roleOf({ kind, description }: Pick<Source, 'kind' | 'description'>): string | null {
  if (kind !== 'person' || description === null) return null;
  const role = description.split(/\s*[,;:–—(]/u)[0]?.trim() ?? '';
  const isOne = /\p{L}{2}/u.test(role) && !TORN.test(role) && !TITLE.test(role);
  return isOne ? role : null;
}
