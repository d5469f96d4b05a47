// One string of text out of the article's nodes: paragraphs parted by a blank line, whitespace collapsed, and
// for each stretch of it the live text node where it stands.
import type { Block, Link } from '../../model';
import type { Run } from './anchors';
import { blockKindOf, isBlockElement, isUnread } from './block-kinds';
import { RunRecorder } from './run-recorder';

/**
 * Words, the gaps between them, and characters that no reader sees: soft hyphens, zero-width spaces and joins, and
 * the marks that turn the order of letters around, with which one name can be made to look like another.
 */
const TOKENS =
  /(\s+)|([\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]+)|[^\s\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

export interface BuiltText {
  text: string;
  runs: Run[];
  blocks: Block[];
  /** For each block, the live element that its first words stand in. */
  elements: (Element | null)[];
  links: Link[];
  /** The text goes on beyond `limit`. */
  cut: boolean;
}

/** The address of a link, absolute; null unless http or https. */
function addressOf(link: Element, base: string | null): string | null {
  const href = link.getAttribute('href');
  if (href === null || href.startsWith('#')) return null;
  try {
    const url = new URL(href, base ?? undefined);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

class TextBuilder {
  text = '';
  cut = false;
  readonly recorder = new RunRecorder();
  readonly blocks: Block[] = [];
  readonly elements: (Element | null)[] = [];
  readonly links: Link[] = [];
  private readonly base: string | null;
  private readonly limit: number;
  private gap: '' | ' ' | '\n' = '';
  private block: { kind: Block['kind']; start: number } | null = null;
  private link: { element: Element; href: string | null; start: number } | null = null;

  constructor(base: string | null, limit: number) {
    this.base = base;
    this.limit = limit;
  }

  endBlock(): void {
    this.endLink();
    if (this.block !== null) {
      this.blocks.push({ kind: this.block.kind, span: [this.block.start, this.text.length] });
    }
    this.block = null;
    this.gap = '';
    this.cut ||= this.text.length >= this.limit;
  }

  lineBreak(): void {
    this.gap = '\n';
  }

  add(data: string, live: Text | null): void {
    const parent = live?.parentElement ?? null;
    const link = parent?.closest('a[href]') ?? null;
    if (link !== this.link?.element) this.endLink();
    for (const { 0: token, 1: space, 2: unseen, index } of data.matchAll(TOKENS)) {
      if (unseen !== undefined) continue;
      if (space !== undefined) {
        this.gap ||= ' ';
        continue;
      }
      const spaced = this.block !== null && this.gap === ' ';
      this.part(parent);
      if (link !== null) {
        this.link ??= { element: link, href: addressOf(link, this.base), start: this.text.length };
      }
      const start = this.text.length;
      this.text += token;
      if (live !== null) this.recorder.add(token, start, live, index, spaced);
    }
  }

  private endLink(): void {
    if (this.link?.href) this.links.push({ span: [this.link.start, this.text.length], href: this.link.href });
    this.link = null;
  }

  /** Writes what stands between the last word and the next. */
  private part(parent: Element | null): void {
    if (this.block === null) {
      if (this.text !== '') this.text += '\n\n';
      this.block = { kind: parent === null ? 'other' : blockKindOf(parent), start: this.text.length };
      this.elements.push(parent);
    } else {
      this.text += this.gap;
    }
    this.gap = '';
  }
}

/**
 * Reads the text of `content`, a tree of the page's nodes or of copies of them, in document order.
 * @param liveOf from a text node of the tree to the live one
 * @param base what relative links resolve against
 * @param limit UTF-16 length after which no further block begins
 */
export function buildText(
  content: Element,
  liveOf: (node: Node) => Text | null,
  base: string | null,
  limit: number,
): BuiltText {
  const builder = new TextBuilder(base, limit);
  const visit = (node: Node): void => {
    if (builder.cut) return;
    if (node.nodeType === 3) {
      builder.add((node as Text).data, liveOf(node));
      return;
    }
    if (node.nodeType !== 1 || isUnread(node as Element)) return;
    const { localName } = node as Element;
    if (localName === 'br') {
      builder.lineBreak();
      return;
    }
    const block = isBlockElement(localName);
    if (block) builder.endBlock();
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
    if (block) builder.endBlock();
  };
  visit(content);
  builder.endBlock();
  const { text, recorder, blocks, elements, links, cut } = builder;
  return { text, runs: recorder.runs, blocks, elements, links, cut };
}
