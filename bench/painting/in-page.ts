// What is timed where the document is: painting claims as highlights, and wrapping the same words in <mark>.
import {
  adoptSheet,
  markNames,
  paintMarks,
  rangesOf,
  readPage,
  type AdoptedSheet,
  type Mark,
} from '../../lib/page';

/** Milliseconds, the least of a few runs in turn. */
export interface PaintingTimes {
  claims: number;
  painting: number;
  /** Layout that the browser owes after painting. */
  paintingLayout: number;
  wrapping: number;
  wrappingLayout: number;
}

const RUNS = 7;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const layOut = (): void => {
  document.documentElement.getBoundingClientRect();
};

/** Marks so many stretches of the page's article both ways, by turns; leaves the page as it was. */
export function comparePainting(claims: number): PaintingTimes {
  const { anchors, article } = readPage(document, location.href);
  const step = Math.floor(article.text.length / claims);
  const marks = Array.from({ length: claims }, (_, index): Mark => {
    const start = index * step;
    const content = [[start, start + Math.ceil(step / 2)]] as const;
    const words = [[start + Math.ceil(step / 2), start + Math.ceil((3 * step) / 4)]] as const;
    return { claimId: `c${index}`, attribution: 'named', content, words };
  });
  const names = markNames();
  // As in the product, the style comes once and stays while marks are painted anew.
  let sheet: AdoptedSheet | undefined;
  const styleDocument = (css: string) => (sheet ??= { ...adoptSheet(document, css), undo: () => undefined });
  const least = {
    claims,
    painting: Infinity,
    paintingLayout: Infinity,
    wrapping: Infinity,
    wrappingLayout: Infinity,
  };
  const keep = (name: keyof PaintingTimes, value: number) => {
    least[name] = Math.min(least[name], value);
  };
  for (let run = 0; run < RUNS; run++) {
    layOut();
    let undo: () => void = layOut;
    keep(
      'painting',
      timed(() => {
        undo = paintMarks(document, anchors, marks, { names, styleDocument }).undo;
      }),
    );
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
