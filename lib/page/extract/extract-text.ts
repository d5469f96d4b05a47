// The article's text off a page: Readability's reading, a second opinion where it leaves much out, no furniture.
import { withoutBlocks } from './built-blocks';
import { dropFurniture } from './drop-furniture';
import { proseElementsOf } from './prose-elements';
import { extractArticle } from './readability-ladder';
import type { Told } from './readability-steps';
import { articleNamedInTitle, candidatesOf, missedCandidates } from './second-opinion';
import type { Steps } from '../steps';
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
 * @param told what the page says of itself, and the article as its own JSON-LD tells it
 * @param shadows read what stands in open shadow roots too; null where there is none
 */
export function* extractText(
  doc: Document,
  base: string | null,
  told: Told & { body: unknown },
  shadows: boolean,
): Steps<ExtractedText | null> {
  const extracted = yield* extractArticle(doc, told, shadows);
  if (extracted === null) return null;
  const { content, liveOf, byline } = extracted;
  function* read(element: Element, of: (node: Node) => Text | null): Steps<BuiltText> {
    yield;
    const built = buildText(element, of, base, MAX_TEXT);
    yield;
    return yield* dropFurniture(built);
  }
  const first = content === null ? NOTHING : yield* read(content, (node) => liveOf.get(node) ?? null);
  yield;

  const prose = proseElementsOf(doc);
  const named = articleNamedInTitle(doc, prose);
  const within =
    named === null ? first : withoutBlocks(first, (index) => !named.contains(first.elements[index] ?? null));
  const of = named === null ? prose : prose.filter(({ element }) => named.contains(element));
  const inReading = new Set<Element | null | undefined>(
    within.runs.map(({ node }) => node.parentElement?.closest('p')),
  );
  yield;
  const body = ToldBody.of(told.body);
  const candidates =
    body !== null && body.likenessOf(within) < DOUBTFUL
      ? candidatesOf(doc, of)
      : missedCandidates(doc, of, (element) => inReading.has(element));
  const others: BuiltText[] = [];
  for (const candidate of candidates.slice(0, MOST_CANDIDATES))
    others.push(yield* read(candidate, (node) => (node.nodeType === 3 ? (node as Text) : null)));
  yield;
  return { ...bestReading(within, others, body), byline };
}
