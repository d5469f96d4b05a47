// What is measured where the document is: in this process on a parsed file, or inside a real browser.
import { ATTRIBUTION_CLASSES, type Read } from '@/lib/model';
import { PALETTES } from '@/lib/model/mark-look';
import { markNames, paintMarks, rangesOf, readPage, type PageReading } from '@/lib/page';

export interface Figures {
  error: string | null;
  read: Read;
  text: string;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  published: string | null;
  lang: string | null;
  /** Characters of the text that are not blank, and those of them that stand in a node of the document. */
  characters: number;
  mapped: number;
  milliseconds: number;
}

export interface LiveFigures extends Figures {
  /** The page is the same after reading, painting and unpainting. */
  unchanged: boolean;
  paintRecords: number;
  painted: boolean;
  /** Blocks whose ranges hold the block's own words, of all. */
  blocks: number;
  blocksFound: number;
  /** Revealed blocks that the point in their middle is found to belong to, of those tried. */
  pointed: number;
  pointedRight: number;
}

const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '');

function mappedCharacters({ anchors }: PageReading, doc: Document): number {
  let mapped = 0;
  for (const { node, start, offset, length } of anchors.runs) {
    const words = anchors.text.slice(start, start + length);
    if (doc.documentElement.contains(node) && node.data.slice(offset, offset + length) === words) {
      mapped += words.replace(/\s+/g, '').length;
    }
  }
  return mapped;
}

function figuresOf(doc: Document, url: string | null): { figures: Figures; reading: PageReading } {
  const start = performance.now();
  const reading = readPage(doc, url);
  const milliseconds = performance.now() - start;
  const { read, text, title, byline, outlet, published, lang } = reading.article;
  const said = { read, text, title, byline, outlet, published, lang };
  const characters = text.replace(/\s+/g, '').length;
  const figures = { error: null, ...said, characters, mapped: mappedCharacters(reading, doc), milliseconds };
  return { figures, reading };
}

/** Reads a document and counts. */
export const measure = (doc: Document, url: string | null): Figures => figuresOf(doc, url).figures;

const options = () => ({
  classes: ATTRIBUTION_CLASSES,
  look: { colours: PALETTES.blue, strength: 'words' } as const,
  names: markNames(),
});

function tryPointing(doc: Document, { article, anchors }: PageReading): [tried: number, right: number] {
  const chosen = article.blocks.filter((_, index) => index % Math.ceil(article.blocks.length / 12) === 0);
  const marks = chosen.map(({ span }, index) => ({
    claimId: `c${index}`,
    attribution: 'named' as const,
    content: [span],
    words: [],
  }));
  const painted = paintMarks(doc, anchors, marks, options());
  let tried = 0;
  let right = 0;
  for (const { claimId, content } of marks) {
    if (painted.reveal(claimId) === null) continue;
    const rect = rangesOf(anchors, content)
      .flatMap((range) => [...range.getClientRects()])
      .find(({ width, top, bottom }) => width > 20 && top >= 0 && bottom <= innerHeight);
    if (rect === undefined) continue;
    tried++;
    if (painted.claimAt(rect.left + rect.width / 2, rect.top + rect.height / 2) === claimId) right++;
  }
  painted.undo();
  return [tried, right];
}

/** Reads and marks the live page, and counts; leaves it as it was. */
export function measureLive(url: string | null): LiveFigures {
  const doc = document;
  const markup = (): string => new XMLSerializer().serializeToString(doc);
  const before = markup();
  const observer = new MutationObserver(() => undefined);
  observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });

  const { figures, reading } = figuresOf(doc, url);
  const { article, anchors } = reading;
  const found = article.blocks.filter(
    ({ span }) => squeezed(rangesOf(anchors, [span]).join('')) === squeezed(article.text.slice(...span)),
  );
  const painted = paintMarks(
    doc,
    anchors,
    article.blocks.map(({ span }, index) => ({
      claimId: `b${index}`,
      attribution: 'named',
      content: [span],
      words: [],
    })),
    options(),
  );
  painted.undo();
  const [pointed, pointedRight] = article.blocks.length === 0 ? [0, 0] : tryPointing(doc, reading);
  const paintRecords = observer.takeRecords().length;
  observer.disconnect();
  return {
    ...figures,
    unchanged: markup() === before,
    paintRecords,
    painted: painted.supported,
    blocks: article.blocks.length,
    blocksFound: found.length,
    pointed,
    pointedRight,
  };
}
