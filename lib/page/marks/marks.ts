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

export type PaintedMarks = ReturnType<typeof paintMarks>;

/** Paints marks on a page. Words that no longer stand in the page as they were read stay unmarked. */
export function paintMarks(
  doc: Document,
  anchors: Anchors,
  marks: readonly Mark[],
  { classes, look, names, styleDocument = (css) => adoptSheet(doc, css) }: PaintOptions,
) {
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
    /** False where the browser cannot paint; `reveal` and `rectOf` work all the same. */
    supported: highlights.supported,
    /** The claim whose shown words stand at a point of the viewport. */
    claimAt: (x: number, y: number): string | null => rangeAt(doc, claims.targets(shown), x, y),
    /** The first claim whose shown words a range touches. */
    claimAcross: (range: Range): string | null => targetAcross(claims.targets(shown), range),
    /** Takes one claim's marks off for good. */
    drop: (claimId: string): void => {
      claims.drop(claimId);
      void paint();
    },
    rectOf: claims.rectOf,
    /** Scrolls a claim into view and flashes it. Answers where it stands then; null if it is gone. */
    reveal: (claimId: string): Box | null => {
      const ranges = claims.standing(claimId);
      const [first] = ranges;
      if (first === undefined) return null;
      scrollToRange(doc, first);
      stopFlash();
      highlights.add(names.flash, ranges);
      flashing = setTimeout(stopFlash, FLASH);
      return claims.rectOf(claimId);
    },
    /** Shows the marks of these classes and no others. */
    show,
    /** Puts back what the page has thrown out of the marks or their style. */
    mend: (): void => {
      if (!sheets.areIn()) sheets.put(css);
      if (!highlights.areIn()) void paint();
    },
    restyle,
    /** Takes away all marks and their style. */
    undo: (): void => {
      stopFlash();
      show([]);
      sheets.undo();
    },
  };
}
