// What can be seen to speak for an attribution.
import type { Claim } from '../../model';
import { clipped } from '../../model/excerpt';
import type { Reason } from '../../model/reason';
import { wordsOf, type Document } from '../document/document';
import type { Range } from '../document/tokens';
import { covers, type Statement } from '../statements/statement';

/** UTF-16 units; longer words are cut. */
const LONGEST = 40;

/** The reasons for an attribution, the foremost first; none where nothing can be named. */
export function reasonsOf(
  document: Document,
  { content, cue, source, structure }: Statement,
  hedges: readonly Range[],
  form: Claim['form'],
): Reason[] {
  const cited = (ranges: readonly Range[]): string =>
    clipped(ranges.map((range) => wordsOf(document, range)).join(' … '), LONGEST);
  const [said] = cue;
  const [named] = source;
  const reasons: Reason[] = [];
  if (structure) return [{ code: structure }];
  if (said && named)
    reasons.push({
      code: named[1] <= said[0] ? 'cue-after-source' : 'cue-before-source',
      cue: cited(cue),
      source: cited(source),
    });
  else if (said && hedges.some(([from]) => covers(cue, from)))
    reasons.push({ code: 'hedge', words: cited(cue) });
  else if (said) reasons.push({ code: 'cue-alone', cue: cited(cue) });
  if (form === 'direct') reasons.push({ code: 'quotation-marks' });
  const before = content.some(([, end]) => said && end <= said[0]);
  const after = content.some(([start]) => said && start >= said[1]);
  if (named && before && after) reasons.push({ code: 'cue-in-middle' });
  return reasons;
}
