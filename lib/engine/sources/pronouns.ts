// Finds whom a pronoun means: the most recent fitting person or body, speakers before bystanders.
import type { Span } from '../../model';
import { ANONYMOUS, ROLES } from '../lexicon/nouns';
import type { Entity, Gender } from './entity';

/** A mention on the article's timeline. */
export interface Sighting {
  readonly entity: Entity;
  readonly at: number;
  /** It spoke here; or it stood near the start of its sentence; or neither. */
  readonly role: 'source' | 'subject' | 'other';
  readonly sentence: number;
}

const REACH = 7;

/**
 * The entity that the pronoun at `at` in sentence number `sentence` stands for, or null.
 * `content` is what the pronoun's own attribution asserts: names in there are rarely the speaker.
 */
export function antecedent(
  pronoun: string,
  at: number,
  sentence: number,
  content: readonly Span[],
  sightings: readonly Sighting[],
): Entity | null {
  let best: { entity: Entity; score: number } | null = null;
  for (let i = sightings.length - 1; i >= 0; i--) {
    const sighting = sightings[i];
    if (!sighting || sighting.at >= at) continue;
    const distance = sentence - sighting.sentence;
    if (distance > REACH) break;
    if (!agrees(pronoun, sighting.entity)) continue;
    let score = -1.5 * distance + (sighting.role === 'source' ? 3 : sighting.role === 'subject' ? 2 : 0);
    if (content.some(([from, to]) => from <= sighting.at && sighting.at < to)) score -= 3;
    if (sighting.entity.kind === 'document') score -= 2.5;
    if (genderKnown(pronoun, sighting.entity.gender)) score += 0.75;
    if (!best || score > best.score) best = { entity: sighting.entity, score };
  }
  return best?.entity ?? null;
}

/** A person without a name, not a thing: "a senior official", "one voter". */
const isSomebody = ({ heads }: Entity): boolean =>
  [...heads].some(
    (head) =>
      ROLES.has(head) ||
      (ANONYMOUS.has(head) && !head.endsWith('s')) ||
      /^(?:one|another|other|man|woman)$|(?:er|or|ist|ant|ian|man|woman)$/.test(head),
  );

const genderKnown = (pronoun: string, gender: Gender): boolean => gender !== null && gender === pronoun;

/** Whose statement "a statement" is: the latest to speak, or to be spoken of first, in this or the two sentences before. */
export function latestSpeaker(at: number, sentence: number, sightings: readonly Sighting[]): Entity | null {
  const sighting = sightings.findLast(
    (seen) =>
      seen.at < at &&
      seen.role !== 'other' &&
      /^(?:person|organisation|government|group)$/.test(seen.entity.kind),
  );
  return sighting && sentence - sighting.sentence <= 2 ? sighting.entity : null;
}

function agrees(pronoun: string, entity: Entity): boolean {
  const human =
    entity.kind === 'person' || (entity.kind === 'anonymous' && !entity.plural && isSomebody(entity));
  if (pronoun === 'he' || pronoun === 'she')
    return human && (entity.gender === null || entity.gender === pronoun);
  if (pronoun === 'they') return entity.plural || entity.kind === 'group' || entity.kind === 'organisation';
  if (pronoun === 'it')
    return !entity.plural && /^(?:organisation|outlet|government|document)$/.test(entity.kind);
  return false;
}
