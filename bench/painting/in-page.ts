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
import { layOut, timed, turnsOf } from './turns';

/** Milliseconds, the least of a few runs in turn. */
export interface PaintingTimes {
  claims: number;
  /** The very first, before the browser has made its machine code. */
  cold: number;
  /** All of it, in turns. */
  painting: number;
  /** Until what the reader sees is painted. */
  firstTurn: number;
  longestTurn: number;
  /** Layout that the browser owes after all turns, and at most after one. */
  paintingLayout: number;
  longestLayout: number;
  wrapping: number;
  wrappingLayout: number;
}

const RUNS = 9;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const LOOK = { colours: PALETTES.blue, strength: 'words' } as const;

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
export async function comparePainting(claims: number): Promise<PaintingTimes> {
  const names = markNames();
  // As in the product, the style comes once and stays while marks are painted anew.
  let sheet: AdoptedSheet | undefined;
  const styleDocument = (css: string) => (sheet ??= { ...adoptSheet(document, css), undo: () => undefined });
  const least = {
    claims,
    cold: 0,
    painting: Infinity,
    firstTurn: Infinity,
    longestTurn: Infinity,
    paintingLayout: Infinity,
    longestLayout: Infinity,
    wrapping: Infinity,
    wrappingLayout: Infinity,
  };
  const keep = (name: keyof PaintingTimes, value: number) => {
    least[name] = Math.min(least[name], value);
  };
  for (let run = 0; run < RUNS; run++) {
    // Wrapping leaves the page other text nodes than it was read from.
    const { anchors, marks } = marksOf(claims);
    layOut();
    let undo: () => void = layOut;
    const turns = await turnsOf(() => {
      undo = paintMarks(document, anchors, marks, {
        classes: ['named'],
        look: LOOK,
        names,
        styleDocument,
      }).undo;
    });
    const works = turns.map(({ work }) => work);
    const layouts = turns.map(({ layout }) => layout);
    const painting = sum(works);
    if (run === 0) least.cold = painting;
    keep('painting', painting);
    keep('firstTurn', works[0] ?? 0);
    keep('longestTurn', Math.max(...works));
    keep('paintingLayout', sum(layouts));
    keep('longestLayout', Math.max(...layouts));
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
