// Whether a person is spoken of as he or she, from the name, the title or the role.
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names';
import { FEMALE_ROLES, MALE_ROLES } from '../lexicon/nouns';
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/titles';
import type { Gender } from './entity';

/** The pronoun that fits, or null when nothing tells. */
export function genderOf(words: readonly string[], title: string | null, description: string | null): Gender {
  if (title && FEMALE_TITLES.has(title)) return 'she';
  if (title && MALE_TITLES.has(title)) return 'he';
  for (const word of description?.toLowerCase().split(/\W+/) ?? []) {
    if (FEMALE_ROLES.has(word)) return 'she';
    if (MALE_ROLES.has(word)) return 'he';
  }
  const given = words.length > 1 ? (words[0]?.toLowerCase() ?? '') : '';
  const he = MALE_NAMES.has(given);
  const she = FEMALE_NAMES.has(given);
  return he === she ? null : he ? 'he' : 'she';
}

/** Whether somebody spoken of so may bear the title: no "Mr." is a she. */
export const mayBear = (gender: Gender, title: string): boolean =>
  gender === null || (gender === 'she' ? !MALE_TITLES.has(title) : !FEMALE_TITLES.has(title));
