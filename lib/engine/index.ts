// The engine's door: text in, claims and sources out. Nothing behind it knows of a page or a browser.
import type { Analysis, Article } from '../model';
import type { Attribution } from './attributions/attribution';
import { byPlace, findAttributions } from './attributions/find-attributions';
import { readAttributions } from './attributions/read-attributions';
import { findUnattributed } from './attributions/unattributed';
import { buildClaims } from './claims/build-claims';
import { loadNetwork, type KernelChoice } from './network/network';
import { readDocument, type Document } from './text/document';
import { isEnglish } from './text/language';

/** What the engine reads. Only the text is needed; the rest makes it surer. */
export type EngineInput = Pick<Article, 'text'> &
  Partial<Pick<Article, 'lang' | 'title' | 'outlet' | 'blocks' | 'links'>>;

/**
 * Finds the claims of an article and who each is attributed to.
 * Offsets in the answer are UTF-16 into `input.text`, end exclusive. Never throws on any text.
 * A text in another language than English has no claims: the engine knows English alone.
 */
export type Analyze = (input: EngineInput) => Analysis;

/** The engine with its network, from the bytes of `network/weights/attribution.bin`. Rejects when they are none. */
export async function loadEngine(weights: Uint8Array, kernels?: KernelChoice): Promise<Analyze> {
  const network = await loadNetwork(weights, kernels);
  return (input) => analyzeWith(input, (document) => readAttributions(document, network));
}

/** The engine by rules alone: for where the weights cannot be had. */
export const analyzeByRules: Analyze = (input) => analyzeWith(input, findAttributions);

function analyzeWith(
  { text, lang, title, outlet, blocks, links }: EngineInput,
  find: (document: Document) => Attribution[],
): Analysis {
  if (!isEnglish(text, lang)) return { claims: [], sources: [] };
  const document = readDocument(text, blocks, title);
  const attributed = find(document);
  const all = [...attributed, ...findUnattributed(document, attributed)].sort(byPlace);
  return buildClaims(document, all, outlet ?? null, links ?? []);
}
