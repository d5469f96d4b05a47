// Marks on the live text by the CSS Custom Highlight API: no element of the page is added or changed.
import { ATTRIBUTION_CLASSES, type AttributionClass, type Span } from '../model';
import { PALETTES, type MarkLook } from '../model/mark-look';
import { rangesOf, rootsOf, type Anchors } from './anchors';
import { boxAround, type Box } from './box';
import { rangeAt, targetAcross } from './hit-test';
import { type MarkNames, markNames, markStyle } from './mark-style';
import { scrollToRange } from './reveal';
import { adoptSheet, type AdoptedSheet } from './sheet';

/** How long a revealed claim stays flashed, in milliseconds. */
const FLASH = 1800;

/** One claim to mark. Spans are UTF-16 offsets into the article's text, end exclusive. */
export interface Mark {
  claimId: string;
  attribution: AttributionClass;
  content: readonly Span[];
  /** The attribution: source and cue. */
  words: readonly Span[];
}

export interface PaintOptions {
  /** The classes to show at first; all if not given. */
  classes?: readonly AttributionClass[];
  look?: MarkLook;
  /** The names to paint under; others each time if not given. */
  names?: MarkNames;
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

interface MarkedRanges {
  attribution: AttributionClass;
  content: Range[];
  words: Range[];
}

type View = Window & Pick<typeof globalThis, 'CSS' | 'Highlight'>;

/** The registry of the page, or of the frame in it, and how to fill it; null where the browser has none. */
function registryOf(
  doc: Document,
): { highlights: HighlightRegistry; make: (ranges: readonly Range[]) => Highlight } | null {
  const view = (doc.defaultView ?? {}) as Partial<View>;
  if (typeof view.Highlight !== 'function' || !view.CSS || !('highlights' in view.CSS)) return null;
  const { Highlight, CSS } = view;
  return { highlights: CSS.highlights, make: (ranges) => new Highlight(...ranges) };
}

/** Paints marks on a page. Words that no longer stand in the page as they were read stay unmarked. */
export function paintMarks(
  doc: Document,
  anchors: Anchors,
  marks: readonly Mark[],
  {
    classes = ATTRIBUTION_CLASSES,
    look = { colours: PALETTES.blue, strength: 'words' },
    names = markNames(),
    styleDocument = (css) => adoptSheet(doc, css),
  }: PaintOptions = {},
): PaintedMarks {
  const registry = registryOf(doc);
  // The document too, where the words stand in shadow roots alone.
  const roots = registry === null ? [] : [...new Set([doc, ...rootsOf(anchors)])];
  let current = look;
  const dress = () => {
    const css = markStyle(names, current);
    return roots.map((root) => (root === doc ? styleDocument(css) : adoptSheet(root, css)));
  };
  let sheets = dress();
  const claims = new Map<string, MarkedRanges>();
  for (const { claimId, attribution, content, words } of marks) {
    claims.set(claimId, {
      attribution,
      content: rangesOf(anchors, content),
      words: rangesOf(anchors, words),
    });
  }
  let shown = new Set<AttributionClass>(classes);
  const painted = new Set<string>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const rangesOfClass = (part: 'content' | 'words', attribution: AttributionClass): Range[] =>
    [...claims.values()].flatMap((claim) => (claim.attribution === attribution ? claim[part] : []));

  const set = (name: string, ranges: readonly Range[]): void => {
    if (ranges.length === 0) {
      registry?.highlights.delete(name);
      painted.delete(name);
    } else {
      registry?.highlights.set(name, registry.make(ranges));
      painted.add(name);
    }
  };
  const show = (next: readonly AttributionClass[]): void => {
    shown = new Set(next);
    for (const attribution of ATTRIBUTION_CLASSES) {
      const on = shown.has(attribution);
      set(names.content[attribution], on ? rangesOfClass('content', attribution) : []);
      set(names.words[attribution], on ? rangesOfClass('words', attribution) : []);
    }
  };
  const stopFlash = (): void => {
    clearTimeout(flashing);
    set(names.flash, []);
  };
  const allOf = (claimId: string): Range[] => {
    const claim = claims.get(claimId);
    return claim === undefined ? [] : [...claim.content, ...claim.words];
  };
  const rectOf = (claimId: string): Box | null =>
    boxAround(allOf(claimId).flatMap((range) => [...range.getClientRects()]));

  const targets = () =>
    [...claims].flatMap(([claimId, claim]) =>
      shown.has(claim.attribution) ? [{ claimId, ranges: [...claim.content, ...claim.words] }] : [],
    );

  show(classes);
  return {
    supported: registry !== null,
    claimAt: (x, y) => rangeAt(doc, targets(), x, y),
    claimAcross: (range) => targetAcross(targets(), range),
    drop: (claimId) => {
      claims.delete(claimId);
      show([...shown]);
    },
    rectOf,
    reveal: (claimId) => {
      const ranges = allOf(claimId).filter((range) => range.startContainer.isConnected && !range.collapsed);
      const first = ranges[0];
      if (first === undefined) return null;
      scrollToRange(doc, first);
      stopFlash();
      set(names.flash, ranges);
      flashing = setTimeout(stopFlash, FLASH);
      return rectOf(claimId);
    },
    show,
    mend: () => {
      if (!sheets.every((sheet) => sheet.isIn())) {
        for (const sheet of sheets) sheet.undo();
        sheets = dress();
      }
      if ([...painted].some((name) => registry?.highlights.has(name) === false)) show([...shown]);
    },
    restyle: (next) => {
      current = next;
      for (const sheet of sheets) sheet.undo();
      sheets = dress();
    },
    undo: () => {
      stopFlash();
      show([]);
      for (const sheet of sheets) sheet.undo();
      claims.clear();
    },
  };
}
