// The style of the marks in a page's document. It stays while the marks are painted again, so that none flickers.
import { putStyle, takeStyle } from '../browser/page-style';
import { adoptSheet, type AdoptedSheet } from '../page';

export interface MarkSheet {
  /** Puts this style in the place of the one before. */
  style: (css: string) => AdoptedSheet;
  undo: () => void;
}

export function markSheet(doc: Document): MarkSheet {
  let inUse: string | null = null;
  /** Where the browser does not do it for us any more: the page's permission was withdrawn meanwhile. */
  let adopted: AdoptedSheet | null = null;

  const replace = async (css: string | null) => {
    const before = inUse;
    if (css === before) return;
    inUse = css;
    const put = css === null || (await putStyle(css));
    if (!put && css === inUse) {
      adopted?.undo();
      adopted = adoptSheet(doc, css);
    }
    if (before !== null) void takeStyle(before);
  };
  return {
    style: (css) => {
      void replace(css);
      return { isIn: () => adopted?.isIn() ?? true, undo: () => undefined };
    },
    undo: () => {
      adopted?.undo();
      void replace(null);
    },
  };
}
