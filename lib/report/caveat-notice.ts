// The article's own caveat: something in it could not be verified.
import type { Span } from '../model';
import type { Notice } from '../model/notice';
import { wholeWords } from '../model/whole-words';
import type { TextLanguage } from './absence-notices';
import { MIN_CLAIMS, type Sourcing } from './sourcing';

/**
 * The article itself says that something in it could not be verified.
 *
 * Rule: three attributed claims or more, and one of the language's caveats outside everything that the article
 * quotes, or attributes to somebody with a cue. The notice rests on the claims of the caveat's paragraph,
 * or else of the paragraph before.
 */
export function couldNotVerify({ article, attributed }: Sourcing, { news }: TextLanguage): Notice | null {
  if (attributed.length < MIN_CLAIMS) return null;
  const { text } = article;
  // without a cue of its own a sentence is the speaker's by its place alone, and the doubt may well be the article's
  const contents = attributed
    .filter(({ cue, form }) => cue.length > 0 || form === 'direct')
    .flatMap((claim) => claim.content);
  const caveat = [...text.matchAll(wholeWords(news.caveats, 'g'))]
    .map((match): Span => [match.index, match.index + match[0].length])
    .find(([start, end]) => !contents.some(([from, to]) => from <= start && end <= to));
  if (!caveat) return null;

  const startingIn = ([from, to]: Span): string[] =>
    attributed.filter((claim) => claim.content.some(([at]) => at >= from && at < to)).map(({ id }) => id);
  const here = paragraphAt(text, caveat[0]);
  const claimIds = startingIn(here);
  return {
    code: 'could-not-verify',
    claimIds: claimIds.length > 0 ? claimIds : startingIn(paragraphBefore(text, here)),
  };
}

function paragraphAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return [start, end < 0 ? text.length : end];
}

function paragraphBefore(text: string, [start]: Span): Span {
  const end = text.slice(0, start).trimEnd().length;
  return end === 0 ? [0, 0] : paragraphAt(text, end - 1);
}
