// Takes the furniture out of a reading: what Readability keeps of menus, teasers, boxes, captions and credits.
import type { Block } from '../../model';
import { withoutBlocks } from './built-blocks';
import { standsInConsentWall } from './consent-wall';
import { isFurniture, namesOf } from './furniture';
import { readsAsFurniture } from './furniture-words';
import { hiddenAmong } from './hidden-text';
import { endsSentence, isProse, weightOf } from './prose';
import type { Steps } from '../steps';
import type { BuiltText } from './text-builder';

/** Boxes of one name that hold more than this share of the prose are the article, whatever they are named. */
const ARTICLE_SHARE = 0.3;
/** A heading that is a sentence longer than this is no title. UTF-16 units. */
const LEAD_LENGTH = 100;

/** The names of furniture that each element stands in, outermost last; remembered, as neighbours share ancestors. */
function furnitureAround(): (element: Element | null) => readonly string[] {
  const known = new Map<Element, readonly string[]>();
  const none: readonly string[] = [];
  const around = (element: Element | null): readonly string[] => {
    if (element === null || element.localName === 'body' || element.localName === 'html') return none;
    const remembered = known.get(element);
    if (remembered !== undefined) return remembered;
    const outer = around(element.parentElement);
    const names = isFurniture(element) ? [`${element.localName} ${namesOf(element)}`, ...outer] : outer;
    known.set(element, names);
    return names;
  };
  return around;
}

function linkedIn({ links }: BuiltText): (from: number, to: number) => number {
  let index = 0;
  return (from, to) => {
    let linked = 0;
    for (let link = links[index]; link !== undefined && link.span[0] < to; link = links[++index]) {
      if (link.span[0] >= from) linked += link.span[1] - link.span[0];
    }
    return linked;
  };
}

/** A reading without its furniture. Captions go too: they tell of a picture, and repeat the article. */
export function* dropFurniture(whole: BuiltText): Steps<BuiltText> {
  const inWall = standsInConsentWall();
  const built = withoutBlocks(whole, (index) => inWall(whole.elements[index] ?? null));
  yield;
  const { text, blocks, elements } = built;
  const around = furnitureAround();
  const proseUnder = new Map<string, number>();
  let prose = 0;
  const weights: number[] = [];
  for (const [index, { kind, span }] of blocks.entries()) {
    yield;
    const words = text.slice(...span);
    const weight = weightOf(words);
    weights.push(isProse(words, kind, weight) ? weight : 0);
    if (weights[index] === 0) continue;
    prose += weight;
    for (const name of new Set(around(elements[index] ?? null))) {
      proseUnder.set(name, (proseUnder.get(name) ?? 0) + weight);
    }
  }
  const unseen = hiddenAmong(elements);
  const isHidden = (index: number): boolean => {
    const element = elements[index] ?? null;
    return element !== null && unseen.has(element);
  };
  // An article that is not shown at all is one that the page has yet to show.
  const hiddenProse = weights.reduce((sum, weight, index) => (isHidden(index) ? sum + weight : sum), 0);
  const dropsHidden = hiddenProse <= 0.5 * prose;
  const first = weights.findIndex((weight) => weight > 0);
  const linked = linkedIn(built);
  const leaves = ({ kind, span }: Block, index: number): boolean => {
    const words = text.slice(...span);
    const inLinks = linked(...span);
    if (kind === 'caption' || (dropsHidden && isHidden(index))) return true;
    const boxed = around(elements[index] ?? null).some(
      (name) => (proseUnder.get(name) ?? 0) <= ARTICLE_SHARE * prose,
    );
    if (boxed) return true;
    // The title, the section and the like, over the first sentence. A long sentence set as a heading is the lead.
    if (index < first && weights[index] === 0 && !(words.length > LEAD_LENGTH && endsSentence(words)))
      return true;
    return readsAsFurniture(words, kind, inLinks);
  };
  const left: boolean[] = [];
  for (const [index, block] of blocks.entries()) {
    yield;
    left.push(leaves(block, index));
  }
  const kept = withoutBlocks(built, (index) => left[index] === true);
  return kept.text === '' ? built : kept;
}
