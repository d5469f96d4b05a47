// What of the panel its first view holds: the quiet line, the picture and the notices share the room that the tabs and
// the beginning of the first claim leave them.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Report } from '../lib/model';
import { flowOf, joinSmallest } from '../lib/picture/flow';
import { layOut, LEAST_ROWS, MOST_ROWS } from '../lib/picture/layout';

export interface FirstView {
  /** The most rows of the picture. */
  rows: number;
  /** The most lines of the quiet line; null for all of them. */
  lines: number | null;
  /** Whether notices, and what qualifies the quiet line, share one line that opens. */
  folded: boolean;
  /** Whether all of it is set smaller and closer, too. */
  compact: boolean;
}

/** What asks for room. Heights are in CSS pixels. */
export interface Asking {
  /** What there is for all of them. */
  room: number;
  lines: number;
  lineHeight: number;
  notices: { whole: number; folded: number };
  pictureHeight: (rows: number) => number;
}

export const WHOLE: FirstView = { rows: MOST_ROWS, lines: null, folded: false, compact: false };

/** Fewer rows than these are worth it only once the line is this short. */
const FEW_ROWS = 3;
const FEW_LINES = 3;
const LEAST_LINES = 2;

/**
 * Shares the room out. Notices fold first, then the picture joins rows, then the line shortens.
 *
 * @returns the fullest view that has room; the smallest of all where none has
 * @example shareRoom({ room: 300, lines: 2, lineHeight: 30, notices: { whole: 0, folded: 0 }, pictureHeight: (n) => 24 * n })
 *   // { rows: 8, lines: null, folded: false, compact: false }: 2 lines and 8 rows are 252 pixels
 */
export function shareRoom({ room, lines, lineHeight, notices, pictureHeight: height }: Asking): FirstView {
  const folded = { ...WHOLE, folded: true };
  const views = [WHOLE];
  for (let rows = MOST_ROWS; rows >= FEW_ROWS; rows--) views.push({ ...folded, rows });
  for (let n = lines - 1; n >= FEW_LINES; n--) views.push({ ...folded, rows: FEW_ROWS, lines: n });
  views.push({ ...folded, rows: LEAST_ROWS, lines: lines > FEW_LINES ? FEW_LINES : null });
  const fits = (view: FirstView) =>
    (view.lines ?? lines) * lineHeight + (view.folded ? notices.folded : notices.whole) + height(view.rows) <=
    room;
  const least = {
    rows: LEAST_ROWS,
    lines: lines > LEAST_LINES ? LEAST_LINES : null,
    folded: true,
    compact: true,
  };
  return views.find(fits) ?? least;
}

/**
 * Measures a panel again when its window, its text or what it tells changes, and shares the room of its first view out.
 *
 * @param main what scrolls, with a `ReportView` in it
 * @param report null where there is none
 * @param told changes with what else stands over the report
 */
export function useFirstView(
  main: RefObject<HTMLElement | null>,
  report: Report | null,
  told: string,
): FirstView {
  /** Null while everything is drawn whole, to be measured. */
  const [view, setView] = useState<FirstView | null>(null);
  const measureAgain = () => setView(null);
  useLayoutEffect(measureAgain, [report, told]);
  useLayoutEffect(() => {
    if (view !== null || report === null || main.current === null) return;
    const asking = measure(main.current, report);
    setView(asking === null ? WHOLE : shareRoom(asking));
  }, [view, report, main]);
  useEffect(() => {
    addEventListener('resize', measureAgain);
    // The head's height is the text's, and its width the panel's.
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(measureAgain) : null;
    const head = main.current?.querySelector('header');
    if (head) sizes?.observe(head);
    return () => {
      removeEventListener('resize', measureAgain);
      sizes?.disconnect();
    };
  }, [main]);
  return view ?? WHOLE;
}

/** Null where nothing is laid out, or there is nothing to share. */
function measure(main: HTMLElement, report: Report): Asking | null {
  const part = (selector: string) => main.querySelector<HTMLElement>(selector);
  const [line, picture, tabs] = [part('.quiet-line'), part('.picture'), part('.tabs')];
  const first = part('.claim .statement');
  if (main.clientHeight === 0 || !line || !picture || !tabs || !first) return null;
  const top = main.getBoundingClientRect().top - main.scrollTop;
  const begun = first.getBoundingClientRect().top - top + lineHeightOf(first);
  const whole = [...main.querySelectorAll<HTMLElement>('.quiet-sub, .notices')].reduce(
    (sum, one) => sum + outerHeight(one),
    0,
  );
  const sixteenth = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const flow = flowOf(report);
  const label = part('.picture-article span');
  /** The words at its end stand around its bar, and may be higher. */
  const pictureHeight = (rows: number) => {
    const { height, ends } = layOut(joinSmallest(flow, rows), rows);
    const over = label ? Math.max(0, (ends[0]?.y ?? 0) * sixteenth - lineHeightOf(label)) : 0;
    return Math.max(height * sixteenth, over + (label?.offsetHeight ?? 0));
  };
  const lineHeight = lineHeightOf(line);
  const own = line.getBoundingClientRect().height + whole + picture.getBoundingClientRect().height;
  // An open drawer takes its room for a while; what the reader reads does not change by it.
  const drawer = [...(main.nextElementSibling?.querySelectorAll<HTMLElement>('.drawer') ?? [])];
  const lent = drawer.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  return {
    room: main.clientHeight + lent - (begun - own),
    lines: Math.round(line.getBoundingClientRect().height / lineHeight),
    lineHeight,
    notices: { whole, folded: whole === 0 ? 0 : FOLDED * sixteenth },
    pictureHeight,
  };
}

/** The height of what is folded, with the gap over it, in sixteenths of a rem: see notices.css. */
const FOLDED = 24 + 8;

const lineHeightOf = (element: HTMLElement) => parseFloat(getComputedStyle(element).lineHeight);

function outerHeight(element: HTMLElement): number {
  const { marginTop, marginBottom } = getComputedStyle(element);
  return element.getBoundingClientRect().height + parseFloat(marginTop) + parseFloat(marginBottom);
}
