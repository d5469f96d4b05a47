// The engine's door: text in, claims and sources out. Nothing behind it knows of a page or a browser.
import type { Analysis, Article } from '../model';
import { byPlace, findAttributions } from './attributions/find-attributions';
import { findUnattributed } from './attributions/unattributed';
import { buildClaims } from './claims/build-claims';
import { readDocument } from './text/document';
import { isEnglish } from './text/language';

/** What the engine reads. Only the text is needed; the rest makes it surer. */
export type EngineInput = Pick<Article, 'text'> &
  Partial<Pick<Article, 'lang' | 'title' | 'outlet' | 'blocks' | 'links'>>;

/**
 * Finds the claims of an article and who each is attributed to.
 * Offsets in the answer are UTF-16 into `input.text`, end exclusive. Never throws on any text.
 * A text in another language than English has no claims: the rules know English alone.
 */
export function analyze({ text, lang, title, outlet, blocks, links }: EngineInput): Analysis {
  if (!isEnglish(text, lang)) return { claims: [], sources: [] };
  const document = readDocument(text, blocks, title);
  const attributed = findAttributions(document);
  const all = [...attributed, ...findUnattributed(document, attributed)].sort(byPlace);
  return buildClaims(document, all, outlet ?? null, links ?? []);
}
