// Furniture told by its words: labels, bylines, dates, teasers that are nothing but a link.
import { endsSentence } from './prose';

/** Beyond this a block says something, however it begins. UTF-16 units. */
const LABEL_LENGTH = 200;

const LABEL =
  /^(?:related|read (?:more|also|next|on)|also read|see also|more (?:on|from)|watch|listen|photos?|videos?|in pictures|gallery|live updates|sign up|subscribe|follow us|share|save|advertise?ment|story continues|article continues|skip past|after newsletter|click here|image|file photo|duration|topics|tags|filed under|about the author|author of the article|comments?|loading|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|lea (?:más|también)|leia (?:mais|também)|leggi anche|lees ook|関連記事|続きを読む|相关阅读|اقرأ أيضا)(?![\p{L}\p{N}])/iu;
/** "WATCH | …", "PHOTOS: …": a label in capitals and what it labels. */
const CAPITAL_LABEL = /^[\p{Lu}]{4,}(?: [\p{Lu}]+){0,3} ?[|:] ?\p{L}/u;
const MADE_OF =
  /^(?:by |(?:first |last )?(?:published|posted|updated)\b|\d{1,2} (?:minutes?|hours?|days?) ago|(?:\d{1,2}:)?\d{1,2}:\d\d$|©|\(?(?:photo|image|credit|picture)s?\b.{0,3}[:/])/i;

/** @param linked how many of its characters are link text */
export function readsAsFurniture(words: string, kind: string, linked: number): boolean {
  if (words.length > LABEL_LENGTH || kind === 'quote') return false;
  const sentence = endsSentence(words);
  const whole = linked >= 0.9 * words.length;
  if (whole && (kind === 'list' || !sentence)) return true;
  if (MADE_OF.test(words) && !sentence) return true;
  if (!LABEL.test(words) && !CAPITAL_LABEL.test(words)) return false;
  return !sentence || linked > 0.4 * words.length;
}
