// Says in a reader's words what an attribution rests on. The network decides; this names what can be seen.
import type { RawAttribution } from './raw-attribution';

type Found = Pick<RawAttribution, 'content' | 'cue' | 'source'>;

const LONGEST_CITED = 40;

const cite = (text: string): string => {
  const words = text.replace(/\s+/gu, ' ').trim();
  return `“${words.length > LONGEST_CITED ? `${words.slice(0, LONGEST_CITED)}…` : words}”`;
};

const QUOTATION = /^\s*["“„«‘']|["”»’']\s*[.,]?\s*$/u;

/** One short phrase for each thing that speaks for the attribution; never empty. */
export function describeAttribution(text: string, found: Found): string[] {
  const why: string[] = [];
  const words = (spans: RawAttribution['cue']): string => spans.map(([s, e]) => text.slice(s, e)).join(' … ');
  const cue = found.cue[0];
  const source = found.source[0];
  if (cue) {
    const cited = cite(words(found.cue));
    if (!source) why.push(`${cited}, with nobody named`);
    else if (source[1] <= cue[0]) why.push(`${cited} after ${cite(words(found.source))}`);
    else why.push(`${cited} before ${cite(words(found.source))}`);
  }
  if (found.content.some(([s, e]) => QUOTATION.test(text.slice(s, e))))
    why.push('the words stand in quotation marks');
  if (found.content.length > 1) why.push('the attribution stands in the middle');
  return why;
}
