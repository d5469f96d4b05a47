// The article's own caveat: something in it could not be verified.
import type { Span } from '../model';
import type { Notice } from '../model/notice';
import { sourceIdsOf } from '../model/path';
import { agencyIn } from '../model/wire-credit';
import { MIN_CLAIMS, type Sourcing } from './sourcing';

const CHECKED = '(?:verif(?:y|ied)|confirm(?:ed)?|corroborated?|authenticated?)';
const HOW = '(?:(?:been|immediately|independently|fully|yet|separately)\\s+)*';
const NOT =
  "(?:(?:could|can|has|have|had|was|were|is|are|did)(?:\\s+not|n['’]t)|cannot|unable\\s+to|not\\s+able\\s+to)\\s+(?:(?:been\\s+)?able\\s+to\\s+)?";
/** A name or a plan may not be confirmed yet; who checked by themselves speaks of what they were told. */
const BY_ITSELF = '(?:(?:been|fully|yet)\\s+)*(?:immediately|independently|separately)\\s+';
const CAVEATS = [
  // "could not be independently verified"
  `\\b(?:could|can)(?:\\s+not|n['’]t)\\s+${HOW}be\\s+${HOW}${CHECKED}\\b`,
  // "has not been independently verified"
  `\\b(?:has|have|had)(?:\\s+not|n['’]t)\\s+been\\s+${BY_ITSELF}${CHECKED}\\b`,
  // "the Courier was unable to independently verify"
  `\\b${NOT}${HOW}independently\\s+${HOW}${CHECKED}\\b`,
  // "we could not confirm"
  `\\bwe\\s+(?:were\\s+|have\\s+been\\s+)?${NOT}${HOW}${CHECKED}\\b`,
  // "do not appear to be sourced", "doesn't seem to be backed by any evidence"
  `\\b(?:do|does|did)(?:\\s+not|n['’]t)\\s+(?:appear|seem)\\s+to\\s+be\\s+(?:sourced|backed|supported|substantiated)\\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** "Reuters was not able to authenticate": whether the name is an outlet's remains to be seen. */
const OUTLETS_OWN = new RegExp(`(\\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)*) ${NOT}${HOW}${CHECKED}\\b`, 'gu');

/**
 * The article itself says that something in it could not be verified.
 *
 * Rule: three attributed claims or more, and a caveat in the passive, with "independently", or after "we" or the name
 * of an outlet, outside everything that the article attributes to somebody. The notice rests on the claims of the caveat's paragraph,
 * or else of the paragraph before.
 */
export function couldNotVerify(sourcing: Sourcing): Notice | null {
  const { article, attributed } = sourcing;
  if (attributed.length < MIN_CLAIMS) return null;
  const { text } = article;
  const contents = attributed.flatMap((claim) => claim.content);
  const byOutlet = [...text.matchAll(OUTLETS_OWN)].filter(([, name = '']) => isOutlet(name, sourcing));
  const caveat = [...CAVEATS.flatMap((pattern) => [...text.matchAll(pattern)]), ...byOutlet]
    .map((match): Span => [match.index, match.index + match[0].length])
    .sort(([a], [b]) => a - b)
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

function isOutlet(name: string, { attributed, isOwnOutlet, isOtherOutlet, source }: Sourcing): boolean {
  const outlets = attributed.flatMap(sourceIdsOf).filter(isOtherOutlet);
  return agencyIn(name) !== null || isOwnOutlet(name) || outlets.some((id) => source(id)?.name === name);
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
