// Marks on the live text by the CSS Custom Highlight API: no element of the page is added or changed.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../../model';
import type { MarkLook } from '../../model/mark-look';
import type { Anchors } from '../extract/anchors';
import type { Box } from './box';
import { rangeAt, targetAcross } from './hit-test';
import { highlightsOf } from './highlights';
import { markStyle, type MarkNames } from './mark-style';
import { markedClaims, scrollToRange, type Mark } from './marked-claims';
import { rest } from '../steps';
import { adoptSheet, markSheets, type AdoptedSheet } from './adopted-sheet';

/** How long a revealed claim stays flashed, in milliseconds. */
const FLASH = 1800;
/** Claims that are painted in one turn: two milliseconds of Firefox's time, with the layout that it owes after. */
const AT_ONCE = 80;

export interface PaintOptions {
  /** The classes to show at first. */
  classes: readonly AttributionClass[];
  look: MarkLook;
  /** The names to paint under. */
  names: MarkNames;
  /** Gives the document the style of the marks; as an adopted sheet if not given. */
  styleDocument?: (css: string) => AdoptedSheet;
}

export interface PaintedMarks {
  /** False where the browser cannot paint; `reveal` and `rectOf` work all the same. */
  readonly supported: boolean;
  /** The claim whose shown words stand at a point of the viewport. */
  readonly claimAt: (x: number, y: number) => string | null;
  /** The first claim whose shown words a range touches. */
  readonly claimAcross: (range: Range) => string | null;
  /** Takes one claim's marks off for good. */
  readonly drop: (claimId: string) => void;
  /** Where a claim's words stand in the viewport now; null if they are gone from the page. */
  readonly rectOf: (claimId: string) => Box | null;
  /** Scrolls a claim into view and flashes it. Answers where it stands then; null if it is gone. */
  readonly reveal: (claimId: string) => Box | null;
  /** Shows the marks of these classes and no others. */
  readonly show: (classes: readonly AttributionClass[]) => void;
  /** Puts back what the page has thrown out of the marks or their style. */
  readonly mend: () => void;
  readonly restyle: (look: MarkLook) => void;
  /** Takes away all marks and their style. */
  readonly undo: () => void;
}

/** Paints marks on a page. Words that no longer stand in the page as they were read stay unmarked. */
export function paintMarks(
  doc: Document,
  anchors: Anchors,
  marks: readonly Mark[],
  { classes, look, names, styleDocument = (css) => adoptSheet(doc, css) }: PaintOptions,
): PaintedMarks {
  const highlights = highlightsOf(doc);
  const sheets = markSheets(doc, anchors, styleDocument);
  const claims = markedClaims(anchors, marks);
  let shown = new Set<AttributionClass>();
  /** Rises with every painting: one that is overtaken stops. */
  let painting = 0;
  let css = '';
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const restyle = (next: MarkLook): void => {
    css = markStyle(names, next);
    sheets.put(css);
  };
  /** What the reader sees is there at once; the rest of a page full of marks comes in turns of its own. */
  const paint = async (): Promise<void> => {
    const mine = ++painting;
    const { content, words } = names;
    for (const attribution of ATTRIBUTION_CLASSES) {
      highlights.clear(content[attribution]);
      highlights.clear(words[attribution]);
    }
    for (const [index, claim] of claims.inOrder(shown, AT_ONCE).entries()) {
      if (index > 0 && index % AT_ONCE === 0) {
        await rest();
        if (mine !== painting) return;
      }
      const [ofContent, ofWords] = claims.rangesOf(claim);
      highlights.add(content[claim.attribution], ofContent);
      highlights.add(words[claim.attribution], ofWords);
    }
  };
  const show = (next: readonly AttributionClass[]): void => {
    shown = new Set(next);
    void paint();
  };
  const stopFlash = (): void => {
    clearTimeout(flashing);
    highlights.clear(names.flash);
  };

  restyle(look);
  show(classes);
  return {
    supported: highlights.supported,
    claimAt: (x, y) => rangeAt(doc, claims.targets(shown), x, y),
    claimAcross: (range) => targetAcross(claims.targets(shown), range),
    drop: (claimId) => {
      claims.drop(claimId);
      void paint();
    },
    rectOf: claims.rectOf,
    reveal: (claimId) => {
      const ranges = claims.standing(claimId);
      const [first] = ranges;
      if (first === undefined) return null;
      scrollToRange(doc, first);
      stopFlash();
      highlights.add(names.flash, ranges);
      flashing = setTimeout(stopFlash, FLASH);
      return claims.rectOf(claimId);
    },
    show,
    mend: () => {
      if (!sheets.areIn()) sheets.put(css);
      if (!highlights.areIn()) void paint();
    },
    restyle,
    undo: () => {
      stopFlash();
      show([]);
      sheets.undo();
    },
  };
}
