// The style of the marks, wherever their words stand: in the document, and in shadow roots.
import { rootsOf, type Anchors } from '../extract/anchors';
import { adoptSheet, type AdoptedSheet } from './adopted-sheet';

export interface MarkSheets {
  /** Puts another style in the place of the one before. */
  readonly put: (css: string) => void;
  /** False once the page has thrown one out. */
  readonly areIn: () => boolean;
  readonly undo: () => void;
}

/** @param styleDocument gives the document its style */
export function markSheets(
  doc: Document,
  anchors: Anchors,
  styleDocument: (css: string) => AdoptedSheet,
): MarkSheets {
  // The document too, where the words stand in shadow roots alone.
  const roots = [...new Set([doc, ...rootsOf(anchors)])];
  let sheets: AdoptedSheet[] = [];
  const undo = (): void => {
    for (const sheet of sheets) sheet.undo();
  };
  return {
    put: (css) => {
      undo();
      sheets = roots.map((root) => (root === doc ? styleDocument(css) : adoptSheet(root, css)));
    },
    areIn: () => sheets.every((sheet) => sheet.isIn()),
    undo,
  };
}
