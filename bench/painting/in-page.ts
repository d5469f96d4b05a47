// What is timed where the document is: painting claims as highlights, and wrapping the same words in <mark>.
import { PALETTES } from '../../lib/model/mark-look';
import {
  adoptSheet,
  markNames,
  paintMarks,
  rangesOf,
  readPage,
  type AdoptedSheet,
  type Anchors,
  type Mark,
} from '../../lib/page';

/** Milliseconds, the least of a few runs in turn. */
export interface PaintingTimes {
  claims: number;
  /** The very first, before the browser has made its machine code. */
  first: number;
  painting: number;
  /** Of the quickest painting, what went by in the browser's own CSS.highlights.set. */
  registering: number;
  /** Layout that the browser owes after painting. */
  paintingLayout: number;
  wrapping: number;
  wrappingLayout: number;
}

const RUNS = 9;
const LOOK = { colours: PALETTES.blue, strength: 'words' } as const;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const layOut = (): void => {
  document.documentElement.getBoundingClientRect();
};

/** Milliseconds in CSS.highlights.set since it was last asked. */
function timeRegistry(): () => number {
  let spent = 0;
  const set = CSS.highlights.set.bind(CSS.highlights);
  CSS.highlights.set = (name, highlight) => {
    spent += timed(() => set(name, highlight));
    return CSS.highlights;
  };
  return () => {
    const was = spent;
    spent = 0;
    return was;
  };
}

/** The page as it stands now, and stretches of its article to mark. */
function marksOf(claims: number): { anchors: Anchors; marks: Mark[] } {
  const { anchors, article } = readPage(document, location.href);
  const step = Math.floor(article.text.length / claims);
  const marks = Array.from({ length: claims }, (_, index): Mark => {
    const start = index * step;
    const content = [[start, start + Math.ceil(step / 2)]] as const;
    const words = [[start + Math.ceil(step / 2), start + Math.ceil((3 * step) / 4)]] as const;
    return { claimId: `c${index}`, attribution: 'named', content, words };
  });
  return { anchors, marks };
}

/** Marks so many stretches of the page's article both ways, by turns; leaves the page as it was. */
export function comparePainting(claims: number): PaintingTimes {
  const names = markNames();
  // As in the product, the style comes once and stays while marks are painted anew.
  let sheet: AdoptedSheet | undefined;
  const styleDocument = (css: string) => (sheet ??= { ...adoptSheet(document, css), undo: () => undefined });
  const least = {
    claims,
    first: 0,
    painting: Infinity,
    registering: 0,
    paintingLayout: Infinity,
    wrapping: Infinity,
    wrappingLayout: Infinity,
  };
  const registered = timeRegistry();
  const keep = (name: keyof PaintingTimes, value: number) => {
    least[name] = Math.min(least[name], value);
  };
  for (let run = 0; run < RUNS; run++) {
    // Wrapping leaves the page other text nodes than it was read from.
    const { anchors, marks } = marksOf(claims);
    layOut();
    let undo: () => void = layOut;
    registered();
    const painting = timed(() => {
      undo = paintMarks(document, anchors, marks, {
        classes: ['named'],
        look: LOOK,
        names,
        styleDocument,
      }).undo;
    });
    if (run === 0) least.first = painting;
    if (painting < least.painting) least.registering = registered();
    keep('painting', painting);
    keep('paintingLayout', timed(layOut));
    undo();
    layOut();
    const wraps: HTMLElement[] = [];
    keep(
      'wrapping',
      timed(() => {
        for (const range of marks.flatMap(({ content, words }) =>
          rangesOf(anchors, [...content, ...words]),
        )) {
          const wrap = document.createElement('mark');
          range.surroundContents(wrap);
          wraps.push(wrap);
        }
      }),
    );
    keep('wrappingLayout', timed(layOut));
    for (const wrap of wraps) wrap.replaceWith(...wrap.childNodes);
    document.body.normalize();
  }
  return least;
}
