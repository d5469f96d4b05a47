// What of a page a reader sees and can press, by measuring it.
import type { Page } from 'puppeteer-core';

/**
 * What the first view of a panel lacks, as sentences: the quiet line, the picture, the tabs and the first line of the
 * first claim are to stand in it whole.
 */
export const missingInFirstView = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const view = document.querySelector('main')?.getBoundingClientRect() ?? new DOMRect();
    const bottom = Math.min(view.bottom, innerHeight) + 1;
    const parts = ['.quiet-line', '.picture', '[role=tab]', '.claim .statement'];
    const missing = parts.flatMap((selector) => {
      const found = [...document.querySelectorAll(selector)].slice(0, selector === '[role=tab]' ? 3 : 1);
      if (found.length === 0) return [`no ${selector}`];
      return found.flatMap((element) => {
        const box = element.getBoundingClientRect();
        const begun = box.top + parseFloat(getComputedStyle(element).lineHeight);
        const end = selector === '.claim .statement' ? begun : box.bottom;
        return end > bottom || box.top < view.top || box.left < -1 || box.right > innerWidth + 1
          ? [`${selector} ends at ${Math.round(end)}, the view at ${Math.round(bottom)}`]
          : [];
      });
    });
    const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
    return foot > innerHeight + 1 ? [...missing, `the foot ends at ${foot}`] : missing;
  });

/**
 * The controls of a page that are in view and whose middle belongs to something else, and what that is.
 * @param scroll whether each is focused first, and must then be in view
 */
export const coveredControls = (page: Page, scroll: 'as it stands' | 'by focus'): Promise<string[]> =>
  page.evaluate((byFocus) => {
    const nameOf = (element: Element | null) =>
      element === null
        ? 'nothing'
        : `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.slice(0, 30)}”`;
    /** Whether a point is within everything that scrolls or cuts an element. */
    const isInView = (element: Element, x: number, y: number) => {
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
      for (let around = element.parentElement; around; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (around === document.documentElement || (overflowX === 'visible' && overflowY === 'visible'))
          continue;
        const { left, right, top, bottom } = around.getBoundingClientRect();
        // The pixel at an edge is cut off where the edge is a fraction of it.
        if (x < left + 1 || x > right - 1 || y < top + 1 || y > bottom - 1) return false;
      }
      return true;
    };
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')];
    return controls
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .flatMap((control) => {
        if (byFocus) control.focus();
        const { x, y, width, height } = control.getBoundingClientRect();
        const middle = [x + width / 2, y + height / 2] as const;
        if (!isInView(control, ...middle)) return byFocus ? [`${nameOf(control)} is out of view`] : [];
        const top = document.elementFromPoint(...middle);
        const label = top?.closest('label') ?? null;
        const own = control.contains(top) || (label !== null && label.control === control);
        return own ? [] : [`${nameOf(control)} under ${nameOf(top)}`];
      });
  }, scroll === 'by focus');
