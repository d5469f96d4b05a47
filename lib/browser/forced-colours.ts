// Where the reader's system forces its few colours on every page, Chromium fills whatever is highlighted with one of
// them: lines, which tell one kind of mark from another, drown in it. It asks the element whose words they are.

const BLOCKS = 'p, li, dd, blockquote, h1, h2, h3, h4';
const INLINE = 'span, em, strong, b, i, q, cite, u, small, time';
const IN_BLOCK = `:is(${BLOCKS})`;
const BARE =
  'background-color: transparent !important; border-color: currentColor !important; text-shadow: none !important; box-shadow: none !important;';

/**
 * For Chromium, to stand beside the style of the marks: takes text out of the forcing and gives it the system's
 * colours by hand, so that marks are lines again. What is no plain text stays as the browser has it.
 */
export const FORCED_COLOURS = `@media (forced-colors: active) {
${IN_BLOCK}, ${IN_BLOCK} :is(${INLINE}) { forced-color-adjust: preserve-parent-color !important; color: inherit !important; ${BARE} }
${IN_BLOCK} a { forced-color-adjust: none !important; color: LinkText !important; ${BARE} }
${IN_BLOCK} a:visited { color: VisitedText !important; }
${IN_BLOCK} :not(${BLOCKS}, ${INLINE}, a, svg, svg *) { forced-color-adjust: auto !important; }
}`;
