// One string of text out of a page's nodes: paragraphs parted by a blank line, whitespace collapsed, and for each
// stretch of it the live text node where it stands.
import type { Block, Span } from '../../model';
import type { Steps } from '../steps';
import { type Run, RunRecorder } from './anchors';
import { blockKindOf, isBlockElement, isUnread } from './block-kinds';
import { walk } from './walk';

/**
 * Words, the gaps between them, and characters that no reader sees: soft hyphens, zero-width spaces and joins, and
 * the marks that turn the order of letters around, with which one name can be made to look like another.
 */
const TOKENS =
  /(\s+)|([\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]+)|[^\s\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** What parts two blocks. */
const GAP = '\n\n';

export interface BuiltText {
  text: string;
  runs: Run[];
  blocks: Block[];
  /** For each block, the live element that its first words stand in. */
  elements: Element[];
  links: { span: Span; element: Element }[];
}

class TextBuilder {
  text = '';
  readonly recorder = new RunRecorder();
  readonly blocks: Block[] = [];
  readonly elements: Element[] = [];
  readonly links: BuiltText['links'] = [];
  /** For each block, how many of its characters are link text, whatever the links lead to. */
  readonly linked: number[] = [];
  private gap: '' | ' ' | '\n' = '';
  private block: { kind: Block['kind']; start: number } | null = null;
  private inLinks = 0;
  private link: { element: Element; start: number } | null = null;

  endBlock(): void {
    const { link } = this;
    this.endLink();
    if (this.block !== null) {
      this.blocks.push({ kind: this.block.kind, span: [this.block.start, this.text.length] });
      this.linked.push(this.inLinks);
    }
    this.block = null;
    this.inLinks = 0;
    this.gap = '';
    // A link around several blocks goes on in the next one.
    if (link !== null) this.link = { element: link.element, start: -1 };
  }

  /** One line break goes on in the same block; a second one ends it. */
  lineBreak(): void {
    if (this.gap === '\n') this.endBlock();
    else this.gap = '\n';
  }

  startLink(element: Element): void {
    this.endLink();
    this.link = { element, start: -1 };
  }

  endLink(): void {
    const { link } = this;
    if (link !== null && link.start >= 0) {
      this.inLinks += this.text.length - link.start;
      this.links.push({ span: [link.start, this.text.length], element: link.element });
    }
    this.link = null;
  }

  add(node: Text): void {
    for (const { 0: token, 1: space, 2: unseen, index } of node.data.matchAll(TOKENS)) {
      if (unseen !== undefined) continue;
      if (space !== undefined) {
        this.gap ||= ' ';
        continue;
      }
      const spaced = this.block !== null && this.gap === ' ';
      this.part(node);
      const start = this.text.length;
      if (this.link?.start === -1) this.link.start = start;
      this.text += token;
      this.recorder.add(token, start, node, index, spaced);
    }
  }

  /** Writes what stands between the last word and the next. */
  private part(node: Text): void {
    if (this.block === null) {
      const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      if (this.text !== '') this.text += GAP;
      this.block = { kind: blockKindOf(element), start: this.text.length };
      this.elements.push(element);
    } else {
      this.text += this.gap;
    }
    this.gap = '';
  }
}

/** A page's text, and for each block how many of its characters are link text. */
export type PageText = BuiltText & { linked: number[] };

/**
 * Reads all text of `root` that a reader may see, menus and boxes included, in document order.
 * @returns null where the page is nested too deep or holds too much
 */
export function* buildText(root: Element): Steps<PageText | null> {
  const builder = new TextBuilder();
  const done = yield* walk(root, {
    enter: (element) => {
      if (isUnread(element)) return false;
      const { localName } = element;
      if (localName === 'br') builder.lineBreak();
      else if (isBlockElement(localName)) builder.endBlock();
      else if (localName === 'a' && element.hasAttribute('href')) builder.startLink(element);
      return true;
    },
    text: (node) => builder.add(node),
    leave: ({ localName }) => {
      if (localName === 'a') builder.endLink();
      else if (isBlockElement(localName)) builder.endBlock();
    },
  });
  if (!done) return null;
  builder.endBlock();
  const { text, recorder, blocks, elements, links, linked } = builder;
  return { text, runs: recorder.runs, blocks, elements, links, linked };
}

/**
 * Leaves out the blocks for which `leaves` says so; where it says so of none, the built text is answered as it is.
 * @param leaves called with each block's index, in order
 */
export function withoutBlocks(built: BuiltText, leaves: (index: number) => boolean): BuiltText {
  const left = built.blocks.map((_, index) => leaves(index));
  if (!left.includes(true)) return built;
  const kept: BuiltText = { text: '', runs: [], blocks: [], elements: [], links: [] };
  const parts: string[] = [];
  let length = 0;
  let run = 0;
  let link = 0;
  for (const [index, { kind, span }] of built.blocks.entries()) {
    const [start, end] = span;
    const leave = left[index] === true;
    const at = leave || parts.length === 0 ? length : length + GAP.length;
    const moved = ([from, to]: Span): Span => [from - start + at, to - start + at];
    for (let one = built.runs[run]; one !== undefined && one.start < end; one = built.runs[++run]) {
      if (!leave) kept.runs.push({ ...one, start: one.start - start + at });
    }
    for (let one = built.links[link]; one !== undefined && one.span[0] < end; one = built.links[++link]) {
      if (!leave) kept.links.push({ ...one, span: moved(one.span) });
    }
    if (leave) continue;
    parts.push(built.text.slice(start, end));
    length = at + end - start;
    kept.blocks.push({ kind, span: moved(span) });
    const element = built.elements[index];
    if (element !== undefined) kept.elements.push(element);
  }
  kept.text = parts.join(GAP);
  return kept;
}
