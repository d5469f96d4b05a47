// Notices that the article's own words give: an outlet of a state, a caveat.
import type { Span } from '../model';
import type { Notice } from '../model/notice';
import { sourceIdsOf } from '../model/path';
import { wholeWords } from '../model/words';
import type { TextLanguage } from './absence-notices';
import { MIN_CLAIMS, type Sourcing } from './sourcing';

/** A paragraph's beginning that is still inside the quotation it opens with: speech that goes on, nobody named. */
const IN_QUOTATION = /^\s*(?:«[^»]*|“[^”]*|„[^“”]*|"[^"]*)$/u;
/** A description stands this near to a name, in characters. */
const BESIDE = 45;

/**
 * Claims rest on an outlet that the article itself calls state-owned.
 *
 * Rule: three attributed claims or more; an outlet, other than the article's own, stands in the path of at least
 * one of them; and the words right beside one of its mentions, or its stated description, call it an outlet of
 * the state. Where the article says nothing of it, the State Media Monitor's list of media that a state controls
 * counts, and is named as the one that says so.
 */
export function stateOutlet(sourcing: Sourcing, { news }: TextLanguage): Notice | null {
  const { article, attributed } = sourcing;
  if (attributed.length < MIN_CLAIMS) return null;
  const outlets = [...new Set(attributed.flatMap(sourceIdsOf))].filter(sourcing.isOtherOutlet);
  const sources = outlets.flatMap((id) => sourcing.source(id) ?? []);
  const ofState = wholeWords(news.stateOutlet);
  const apposition = new RegExp(`^,\\s(?:${news.apposition})[^.,;:!?“”"\\n]*`, 'iu');
  const called = sources.find(({ description, mentions }) =>
    // behind a comma may stand another: "the Post, citing the state broadcaster"
    [
      /^[^,;:]*/.exec(description ?? '')?.[0] ?? '',
      ...mentions.map((span) => wordsBeside(article.text, span, apposition)),
    ].some((words) => ofState.test(words)),
  );
  // What goes without a name ("the paper") is on no list.
  const found =
    called ??
    sources.find(({ name, stateControlled }) => stateControlled !== undefined && /\p{Lu}/u.test(name));
  if (!found) return null;
  const { id, name: outlet, stateControlled: country = '' } = found;
  const claimIds = attributed.filter((claim) => sourceIdsOf(claim).includes(id)).map((claim) => claim.id);
  return called
    ? { code: 'state-outlet', outlet, claimIds }
    : { code: 'listed-state-outlet', outlet, country, claimIds };
}

/** The name's noun phrase: from the last mark before it, through an apposition behind it. */
function wordsBeside(text: string, [start, end]: Span, apposition: RegExp): string {
  const before =
    text
      .slice(Math.max(0, start - BESIDE), start)
      .replace(/[“”„«"‘'\s]+$/, '')
      .split(/[.,;:!?“”"\n]/)
      .at(-1) ?? '';
  const after = apposition.exec(text.slice(end, end + BESIDE).replace(/^[”“»"’]/, ''))?.[0] ?? '';
  return `${before} | ${after}`;
}

/**
 * The article itself says that something in it could not be verified.
 *
 * Rule: three attributed claims or more, and one of the language's caveats outside everything that the article
 * quotes, or attributes with a cue to somebody it tells of. The notice rests on the claims of the caveat's paragraph,
 * or else of the paragraph before.
 */
export function couldNotVerify({ article, attributed }: Sourcing, { news }: TextLanguage): Notice | null {
  if (attributed.length < MIN_CLAIMS) return null;
  const { text } = article;
  // without a cue of its own a sentence is the speaker's by its place alone, and the doubt may well be the article's
  const contents = attributed
    .filter(({ cue, form, path }) => path.length > 0 && (cue.length > 0 || form === 'direct'))
    .flatMap((claim) => claim.content);
  const caveat = [...text.matchAll(wholeWords(news.caveats, 'g'))]
    .map((match): Span => [match.index, match.index + match[0].length])
    .find(
      ([start, end]) =>
        !contents.some(([from, to]) => from <= start && end <= to) &&
        !IN_QUOTATION.test(text.slice(paragraphAt(text, start)[0], start)),
    );
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
