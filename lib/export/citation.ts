// What a reader cites of a report: one claim as text, or all of them for a reference manager.
// CSL-JSON: https://docs.citationstyles.org/en/stable/specification.html, types and names in its appendices
import type { Claim, Report } from '../model';
import { excerpt } from '../model/excerpt';
import { madeBy } from './names';
import { passageAddress } from './text-fragment';

/**
 * The quotation, the sentence on where it came from, and the address of the passage, each on its own line.
 * @example citation(report, claim, { quoted, sentence }) // '“The quay sinks”\nAda Marsh said so.\nhttps://…'
 */
export function citation(
  { url, text }: Pick<Report, 'url' | 'text'>,
  { content }: Pick<Claim, 'content'>,
  { quoted, sentence }: { quoted: (words: string) => string; sentence: string },
): string {
  const lines = [quoted(excerpt(text, content)), sentence];
  return [...lines, ...(url === null ? [] : [passageAddress(url, text, content)])].join('\n');
}

/**
 * The claims as CSL-JSON items, one for each: the article as what is cited, its address leading to the passage, the
 * quotation as abstract, and the sentence on where it came from as note.
 * @param sentenceOf words a claim's trace
 * @returns a JSON array, ending in a line end
 * @example JSON.parse(toCsl(report, claims, sentenceOf))[0].type // 'article-newspaper'
 */
export function toCsl(
  report: Report,
  claims: readonly Claim[],
  sentenceOf: (claim: Claim) => string,
): string {
  const { url, text, title, byline, outlet, published, lang } = report;
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(published ?? '')?.slice(1);
  const items = claims.map((claim) => ({
    id: `${report.id}-${claim.id}`,
    type: 'article-newspaper',
    ...(title !== null && { title }),
    ...(byline !== null && { author: [{ literal: byline }] }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(day && { issued: { 'date-parts': [day.filter(Boolean).map(Number)] } }),
    ...(lang !== null && { language: lang }),
    ...(url !== null && { URL: passageAddress(url, text, claim.content) }),
    abstract: excerpt(text, claim.content),
    note: sentenceOf(claim),
    source: madeBy(report),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
