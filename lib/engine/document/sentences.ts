// Numbers the sentences of a paragraph and says where in text and sentence each of its tokens stands.
import type { Language } from '../language/language';
import { isUpper } from './characters';
import type { Range, Tokens } from './tokens';

const CLOSERS = "\"”’''»)]";

/** A token's place: 0 inside a sentence, 1 at its start, 2 at the start of its paragraph; and 3 or 6 more in a heading or title. */
const STARTS_SENTENCE = 1;
const STARTS_PARAGRAPH = 2;
const HEADING = 3;
const TITLE = 6;
const LONGEST_TITLE = 25;

/** Where a paragraph stands in the article. */
export type Standing = 'title' | 'text';

function isFullStop(text: string, { start, end }: Tokens, index: number, language: Language): boolean {
  const at = start[index] ?? 0;
  const mark = text.charAt(at);
  if (mark === '!' || mark === '?' || mark === '…') return true;
  if (mark !== '.') return false;
  if ((end[index] ?? 0) - at > 1 || index === 0) return true;
  const from = start[index - 1] ?? 0;
  const to = end[index - 1] ?? 0;
  if (to !== at) return true;
  if (to - from === 1 && isUpper(text.charCodeAt(from))) return false;
  return !language.isAbbreviation(text.slice(from, to).toLowerCase());
}

const isLower = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.slice(at, at + 2));

/** Fills `sentence` and `place` of a paragraph's tokens, whose first sentence has the number `first`; returns the next. */
export function readSentences(
  text: string,
  tokens: Tokens,
  [from, to]: Range,
  first: number,
  standing: Standing,
  language: Language,
): number {
  if (to === from) return first;
  const { start, end, sentence, place } = tokens;
  let number = first;
  let starts = true;
  for (let i = from; i < to; i++) {
    sentence[i] = number;
    place[i] = !starts ? 0 : i === from ? STARTS_PARAGRAPH : STARTS_SENTENCE;
    starts = false;
    if (!isFullStop(text, tokens, i, language)) continue;
    let next = i + 1;
    while (next < to && CLOSERS.includes(text.charAt(start[next] ?? 0))) {
      // a mark after a space opens the next sentence
      if ((start[next] ?? 0) > (end[next - 1] ?? 0)) break;
      next++;
    }
    if (next >= to) {
      for (let rest = i + 1; rest < to; rest++) {
        sentence[rest] = number;
        place[rest] = 0;
      }
      break;
    }
    const nextStart = start[next] ?? 0;
    if (nextStart === (end[next - 1] ?? 0) || isLower(text, nextStart)) continue;
    while (i + 1 < next) {
      i++;
      sentence[i] = number;
      place[i] = 0;
    }
    number++;
    starts = true;
  }
  const last = end[to - 1] ?? 0;
  const stops = /[.!?:…,;]["'”’»)\]]*$/.test(text.slice(last - 4, last));
  const kind = standing === 'title' && to - from <= LONGEST_TITLE ? TITLE : stops ? 0 : HEADING;
  for (let i = from; i < to; i++) place[i] = (place[i] ?? 0) + kind;
  return number + 1;
}
