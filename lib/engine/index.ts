// The engine's door: text in, claims and sources out. Nothing behind it knows of a page or a browser.
import type { Analysis, Article } from '../model';

/** What the engine reads. Only the text is needed; the rest makes it surer. */
export type EngineInput = Pick<Article, 'text'> &
  Partial<Pick<Article, 'lang' | 'title' | 'outlet' | 'blocks' | 'links'>>;

/**
 * Finds the claims of an article and who each is attributed to.
 * Offsets in the answer are UTF-16 into `input.text`, end exclusive. Never throws on any text.
 */
export function analyze(_input: EngineInput): Analysis {
  return { claims: [], sources: [] };
}
