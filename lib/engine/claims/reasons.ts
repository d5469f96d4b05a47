// What can be seen to speak for an attribution.
import type { Claim, Span } from '../../model';
import { clipped, excerpt } from '../../model/excerpt';
import type { Reason } from '../../model/reason';
import type { Attribution } from '../attributions/attribution';

/** UTF-16 units; longer words are cut. */
const LONGEST = 40;

/** The reasons for an attribution, the foremost first; none where nothing can be named. */
export function reasonsOf(
  text: string,
  { content, cue, source, construction }: Attribution,
  { form, hedges }: Pick<Claim, 'form' | 'hedges'>,
): Reason[] {
  const cited = (spans: readonly Span[]): string => clipped(excerpt(text, spans), LONGEST);
  const [said] = cue;
  const [named] = source;
  const reasons: Reason[] = [];
  if (construction === 'turn') return [{ code: 'transcript' }];
  if (!said && !named) return [{ code: 'unattributed' }];
  if (construction === 'referring') reasons.push({ code: 'points-back', cue: cited(cue) });
  else if (said && named)
    reasons.push({
      code: named[1] <= said[0] ? 'cue-after-source' : 'cue-before-source',
      cue: cited(cue),
      source: cited(source),
    });
  else if (said && hedges.some(([start, end]) => said[0] <= start && end <= said[1]))
    reasons.push({ code: 'hedge', words: cited(cue) });
  else if (said) reasons.push({ code: 'cue-alone', cue: cited(cue) });
  if (construction === 'displayed') reasons.push({ code: 'displayed-quotation' });
  if (form === 'direct') reasons.push({ code: 'quotation-marks' });
  const before = content.some(([, end]) => said && end <= said[0]);
  const after = content.some(([start]) => said && start >= said[1]);
  if (named && before && after) reasons.push({ code: 'cue-in-middle' });
  return reasons;
}
