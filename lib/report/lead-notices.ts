// Notices on what the article leads with, and on who owns what it leans on, in the article's own words.
import type { Span } from '../model';
import type { Notice } from '../model/notice';
import { sourceIdsOf } from '../model/path';
import { wholeWords } from '../model/whole-words';
import type { TextLanguage } from './absence-notices';
import { MIN_CLAIMS, type Sourcing } from './sourcing';

/** A headline shares so much of its longer words with the claim that it tells. */
const SAME_STATEMENT = 0.5;
const LONGER_WORD = /\p{L}{4,}/gu;
/** A description stands this near to a name, in characters. */
const BESIDE = 45;

/**
 * The claim of the headline is one that the article itself hedges.
 *
 * Rule: three attributed claims or more, and the headline shares at least half of its words of four letters or
 * more with a claim that is hedged ("reportedly") or attributed to nobody in particular.
 */
export function hedgedHeadline({ article, attributed }: Sourcing, { news }: TextLanguage): Notice | null {
  const ending = new RegExp(`(?:${news.endings})$`, 'u');
  const stemsIn = (words: string): string[] =>
    (words.match(LONGER_WORD) ?? []).map((word) => word.toLowerCase().replace(ending, ''));
  const wanted = new Set(stemsIn(article.title ?? ''));
  if (attributed.length < MIN_CLAIMS || wanted.size < 3) return null;
  const claim = attributed.find(({ content, hedges, attribution }) => {
    if (hedges.length === 0 && attribution !== 'unspecified') return false;
    const found = new Set(content.flatMap(([start, end]) => stemsIn(article.text.slice(start, end))));
    return [...wanted].filter((stem) => found.has(stem)).length >= SAME_STATEMENT * wanted.size;
  });
  if (!claim) return null;
  return { code: 'hedged-headline', claimIds: [claim.id] };
}

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
  const found = called ?? sources.find(({ stateControlled }) => stateControlled !== undefined);
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
