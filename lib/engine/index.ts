// The engine's door: text in, claims and sources out. Nothing behind it knows of a page or a browser.
import type { Analysis, Article } from '../model';
import type { Attribution } from './attributions/attribution';
import { byPlace, findAttributions } from './attributions/find-attributions';
import { networkReading, readAttributions } from './attributions/read-attributions';
import { findUnattributed } from './attributions/unattributed';
import { buildClaims } from './claims/build-claims';
import { outletAt } from './lexicon/outlets';
import { loadNetwork, type KernelChoice, type Network, type RawAttribution } from './network/network';
import { documentUntil, readDocument, type Document } from './text/document';
import { isEnglish } from '../model/language';

export { outletAt };

/** What the engine reads. Only the text is needed; the rest makes it surer. */
export type EngineInput = Pick<Article, 'text'> &
  Partial<Pick<Article, 'lang' | 'url' | 'title' | 'outlet' | 'blocks' | 'links'>>;

/**
 * Finds the claims of an article and who each is attributed to.
 * Offsets in the answer are UTF-16 into `input.text`, end exclusive. Never throws on any text.
 * A text in another language than English has no claims: the engine knows English alone.
 */
export type Analyze = (input: EngineInput) => Analysis;

/**
 * The same in parts, for long texts: each turn does a little work, and yields what is known of the first paragraphs
 * where that is worth showing, else null. The whole analysis is returned. What a part says may still be put more
 * exactly by the whole: who a name means, say. Ids hold for their part alone.
 */
export type AnalyzeInParts = (input: EngineInput) => Generator<Analysis | null, Analysis>;

/** The engine with its network, from the bytes of `network/weights/attribution.bin`. Rejects when they are none. */
export async function loadEngineInParts(weights: Uint8Array): Promise<AnalyzeInParts> {
  const network = await loadNetwork(weights);
  return (input) => readInParts(input, network, FIRST_PART);
}

/** The engine as a plain function; see loadEngineInParts. */
export async function loadEngine(weights: Uint8Array, kernels?: KernelChoice): Promise<Analyze> {
  const network = await loadNetwork(weights, kernels);
  return (input) => {
    const parts = readInParts(input, network, Infinity);
    for (;;) {
      const turn = parts.next();
      if (turn.done) return turn.value;
    }
  };
}

/** The engine by rules alone: for where the weights cannot be had. */
export const analyzeByRules: Analyze = (input) => {
  const document = openDocument(input);
  return document ? conclude(document, findAttributions(document), RULES, input) : nothing(RULES);
};

/** The same as one part, the whole. */
export const analyzeByRulesInParts: AnalyzeInParts = function* (input) {
  yield null;
  return analyzeByRules(input);
};

/** The names of the models, as reports give them. */
const NETWORK = 'attribution';
const RULES = 'rules';

const nothing = (model: string): Analysis => ({ model, claims: [], sources: [] });
/** So many characters are worth showing by themselves; the next part comes at this many times as many. */
const FIRST_PART = 2_500;
const GROWTH = 4;

const openDocument = ({ text, lang, title, blocks }: EngineInput): Document | null =>
  isEnglish(text, lang) ? readDocument(text, blocks, title) : null;

/** `first`: how many characters the first part has at least. */
function* readInParts(
  input: EngineInput,
  network: Network,
  first: number,
): Generator<Analysis | null, Analysis> {
  const document = openDocument(input);
  if (!document) return nothing(NETWORK);
  const raw: RawAttribution[] = [];
  let next = first;
  for (const { paragraph, attributions } of networkReading(document, network)) {
    const [read] = paragraph;
    if (read >= next) {
      next = GROWTH * read;
      const part = documentUntil(document, read);
      yield conclude(part, readAttributions(part, raw, network), NETWORK, input);
    } else yield null;
    for (const attribution of attributions) raw.push(attribution);
  }
  return conclude(document, readAttributions(document, raw, network), NETWORK, input);
}

function conclude(
  document: Document,
  attributed: readonly Attribution[],
  model: string,
  { url, outlet, links }: EngineInput,
): Analysis {
  const all = [...attributed, ...findUnattributed(document, attributed)].sort(byPlace);
  const own = [outlet, outletAt(url ?? '')].filter((name) => typeof name === 'string');
  return { model, ...buildClaims(document, all, own, links ?? []) };
}
