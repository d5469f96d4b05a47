// The forms of a pronoun: "him", "his" and "himself" are "he" in another place.
import { PERSONAL } from '../lexicon/function-words';
import type { Item } from '../text/sentences';
import type { NameMention } from './name-mentions';

/** "according to him", "she herself", and what stands alone where the span of a longer phrase was cut. */
const SUBJECT_FORMS: ReadonlyMap<string, string> = new Map([
  ...(['him', 'his', 'himself'] as const).map((form): [string, string] => [form, 'he']),
  ...(['her', 'hers', 'herself'] as const).map((form): [string, string] => [form, 'she']),
  ...(['them', 'their', 'themselves'] as const).map((form): [string, string] => [form, 'they']),
  ...(['its', 'itself'] as const).map((form): [string, string] => [form, 'it']),
]);

/** The form in which the pronoun is a subject, for a lower-case word; any other word stays as it is. */
export const subjectForm = (word: string): string => SUBJECT_FORMS.get(word) ?? word;

/** The subject form of a phrase that is a pronoun, or begins with one and names nobody: "she", "him to wait". */
export function pronounOf(items: readonly Item[], names: readonly NameMention[]): string | null {
  const word = items[0]?.lower ?? '';
  const subject = subjectForm(word);
  if (!PERSONAL.has(subject)) return null;
  if (items.length === 1) return subject;
  return names.length === 0 && (PERSONAL.has(word) || /^(?:him|them)$/.test(word)) ? subject : null;
}
