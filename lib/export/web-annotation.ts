// A report as W3C Web Annotations, one for each attributed claim, in one collection.
// https://www.w3.org/TR/annotation-model/
import type { Claim, Report, Span } from '../model';
import { sourceIdsOf } from '../model/path';
import { statement } from '../model/statement';
import { madeBy, sourceNames } from './names';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/**
 * How many characters before and after a quotation tell it apart from the same words elsewhere. They stay within its
 * paragraph: a program that looks for them in the page finds other white space, or none, between two paragraphs.
 */
const AROUND = 32;

/**
 * An AnnotationCollection whose targets are stretches of the page. Positions count the code points of the
 * article's text, as the model wants; the quotation with its surroundings finds the words in the whole page.
 * @param claims those of the report to export
 * @example toAnnotations(report, claims) // { type: 'AnnotationCollection', total: 9, … }
 */
export function toAnnotations(report: Report, claims: readonly Claim[]): object {
  const source = report.url ?? `urn:whence:${encodeURIComponent(report.id)}`;
  const id = (part: string) => `urn:whence:${encodeURIComponent(report.id)}:${part}`;
  const nameOf = sourceNames(report.sources);
  const items = claims
    .filter(({ content }) => content.length > 0)
    .map((claim) => ({
      '@context': CONTEXT,
      id: id(claim.id),
      type: 'Annotation',
      motivation: 'describing',
      generator: { id: 'urn:whence', type: 'Software', name: madeBy(report) },
      body: {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: 'en',
        value: `${statement(report.text, claim)}\n${described(claim, nameOf)}`,
      },
      target: claim.content.map((span) => ({
        type: 'SpecificResource',
        source,
        selector: selectors(report.text, span),
      })),
    }));
  return {
    '@context': CONTEXT,
    id: id('claims'),
    type: 'AnnotationCollection',
    label: `Attributed claims: ${report.title ?? report.id}`,
    total: items.length,
    first: { id: id('page'), type: 'AnnotationPage', partOf: id('claims'), startIndex: 0, items },
  };
}

const selectors = (text: string, [start, end]: Span) => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, start - AROUND, text.lastIndexOf('\n', start - 1) + 1), start)),
    suffix: whole(text.slice(end, end + AROUND).replace(/\n.*$/s, '')),
  },
  { type: 'TextPositionSelector', start: points(text, start), end: points(text, end) },
];

/** Without the half of a surrogate pair that a cut may leave at either end. */
const whole = (words: string): string => words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** An offset in UTF-16 as one in code points, of which a surrogate pair is one. */
const points = (text: string, offset: number): number =>
  offset - (text.slice(0, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

function described(claim: Claim, nameOf: (id: string) => string): string {
  const names = sourceIdsOf(claim).map(nameOf);
  return `Stated path: ${['this article', ...(names.length > 0 ? names : ['not stated'])].join(' ← ')} (${claim.attribution})`;
}
