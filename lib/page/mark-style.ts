// How marks look. Line style says the same as colour; tints let the page's own text and ground show through.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../model';
import { adoptSheet } from './sheet';

/** The highlight registry is the page's too: a prefix keeps our names ours. */
export const contentName = (attribution: AttributionClass): string => `whence-content-${attribution}`;
export const wordsName = (attribution: AttributionClass): string => `whence-words-${attribution}`;
export const FLASH_NAME = 'whence-flash';

/** Each colour stands out at 3:1 or more from white and from #111 alike. */
const BLUE = '0 114 178';
const VERMILLION = '213 94 0';
const GREY = '118 118 118';

/** Clear of the letters and of a link's own line. */
const BELOW = 'text-underline-offset: 0.2em;';

const LOOKS: Readonly<Record<AttributionClass, { line: string; colour: string }>> = {
  named: { line: 'underline solid 2px', colour: BLUE },
  anonymous: { line: 'underline dashed 2px', colour: VERMILLION },
  unspecified: { line: 'underline dotted 2px', colour: GREY },
  unattributed: { line: 'underline double 1px', colour: GREY },
};

/** The style sheet of all marks. Colour is left to the system where the reader has asked for that. */
export function markStyle(): string {
  const rules = ATTRIBUTION_CLASSES.flatMap((attribution) => {
    const { line, colour } = LOOKS[attribution];
    return [
      `::highlight(${contentName(attribution)}) { text-decoration: ${line} rgb(${colour}); ${BELOW} }`,
      `::highlight(${wordsName(attribution)}) { background-color: rgb(${colour} / 0.17); }`,
    ];
  });
  const plain = ATTRIBUTION_CLASSES.flatMap((attribution) => [
    `::highlight(${contentName(attribution)}) { text-decoration: ${LOOKS[attribution].line}; ${BELOW} }`,
    `::highlight(${wordsName(attribution)}) { background-color: transparent; }`,
  ]);
  return [
    ...rules,
    `::highlight(${FLASH_NAME}) { background-color: rgb(${BLUE} / 0.32); }`,
    `@media (forced-colors: active) { ${plain.join(' ')} ::highlight(${FLASH_NAME}) { color: HighlightText; background-color: Highlight; } }`,
  ].join('\n');
}

/** Gives the page the style of marks. Returns its undo. */
export const styleMarks = (doc: Document): (() => void) => adoptSheet(doc, markStyle());
