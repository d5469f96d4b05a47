// The paragraphs of a page, whoever they belong to: what any reading of it can be held against.
import { isFurniture } from './furniture';
import { endsSentence, weightOf } from './prose';

/** Shorter ones are labels. UTF-16 units. */
const MIN_LENGTH = 80;
/** More paragraphs than any article has; the rest are not weighed. */
const MOST = 2000;

export interface ProseElement {
  element: Element;
  weight: number;
}

function standsInFurniture(element: Element, known: Map<Element, boolean>): boolean {
  const { localName } = element;
  if (localName === 'body' || localName === 'html') return false;
  const remembered = known.get(element);
  if (remembered !== undefined) return remembered;
  const parent = element.parentElement;
  const answer = isFurniture(element) || (parent !== null && standsInFurniture(parent, known));
  known.set(element, answer);
  return answer;
}

/** The paragraphs that are prose and stand in no furniture, in document order. */
export function proseElementsOf(doc: Document): ProseElement[] {
  const known = new Map<Element, boolean>();
  const found: ProseElement[] = [];
  for (const element of doc.querySelectorAll('p')) {
    if (found.length >= MOST) break;
    const words = element.textContent.trim();
    if (words.length < MIN_LENGTH || !endsSentence(words) || standsInFurniture(element, known)) continue;
    found.push({ element, weight: weightOf(words) });
  }
  return found;
}

export const weightIn = (prose: readonly ProseElement[], holds: (element: Element) => boolean): number =>
  prose.reduce((sum, { element, weight }) => (holds(element) ? sum + weight : sum), 0);
