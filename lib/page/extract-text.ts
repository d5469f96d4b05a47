// The article's text off a page: Readability's reading, a second opinion where it leaves much out, no furniture.
import { withoutBlocks } from './built-blocks';
import { dropFurniture } from './drop-furniture';
import { proseElementsOf } from './prose-elements';
import { extractArticle } from './readability-ladder';
import { articleNamedInTitle, candidatesOf, missedCandidates } from './second-opinion';
import { buildText, type BuiltText } from './text-builder';
import { bestReading, ToldBody } from './weigh-readings';

/** No news article is longer; what comes after is left unread. UTF-16 units. */
const MAX_TEXT = 150_000;
/** A reading less like what the page's JSON-LD tells than this is held against every candidate. */
const DOUBTFUL = 0.9;
const MOST_CANDIDATES = 3;
const NOTHING: BuiltText = {
  text: '',
  runs: [],
  blocks: [],
  elements: [],
  links: [],
  cut: false,
};

export interface ExtractedText extends BuiltText {
  /** Readability's reading of the byline, for want of a better one. */
  byline: string | null;
}

/**
 * Reads the article's text; null where the page holds none, or is too deep or too large to read.
 * @param base what relative links resolve against
 * @param body the article as the page's own JSON-LD tells it
 * @param shadows read what stands in open shadow roots too; null where there is none
 */
export function extractText(
  doc: Document,
  base: string | null,
  body: unknown,
  shadows: boolean,
): ExtractedText | null {
  const extracted = extractArticle(doc, shadows);
  if (extracted === null) return null;
  const { content, liveOf, byline } = extracted;
  const read = (element: Element): BuiltText =>
    dropFurniture(
      buildText(element, (node) => (node.nodeType === 3 ? (node as Text) : null), base, MAX_TEXT),
    );
  const first =
    content === null
      ? NOTHING
      : dropFurniture(buildText(content, (node) => liveOf.get(node) ?? null, base, MAX_TEXT));

  const prose = proseElementsOf(doc);
  const named = articleNamedInTitle(doc, prose);
  const within =
    named === null ? first : withoutBlocks(first, (index) => !named.contains(first.elements[index] ?? null));
  const of = named === null ? prose : prose.filter(({ element }) => named.contains(element));
  const inReading = new Set<Element | null | undefined>(
    within.runs.map(({ node }) => node.parentElement?.closest('p')),
  );
  const told = ToldBody.of(body);
  const candidates =
    told !== null && told.likenessOf(within) < DOUBTFUL
      ? candidatesOf(doc, of)
      : missedCandidates(doc, of, (element) => inReading.has(element));
  return { ...bestReading(within, candidates.slice(0, MOST_CANDIDATES).map(read), told), byline };
}
