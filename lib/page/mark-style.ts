// How marks look. Line style says the same as colour; tints let the page's own text and ground show through.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../model';

/** What our highlights are called in the registry, which is the page's too. */
export interface MarkNames {
  content: Readonly<Record<AttributionClass, string>>;
  words: Readonly<Record<AttributionClass, string>>;
  flash: string;
}

const opaqueName = (): string =>
  `h${Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36)).join('')}`;

/** Names that tell a page nothing, and are others on every page: there is none to look for. */
export function markNames(): MarkNames {
  const byClass = () =>
    Object.fromEntries(ATTRIBUTION_CLASSES.map((name) => [name, opaqueName()])) as Record<
      AttributionClass,
      string
    >;
  return { content: byClass(), words: byClass(), flash: opaqueName() };
}

export interface MarkLook {
  /** As #rrggbb. */
  colours: Readonly<Record<AttributionClass, string>>;
  /** Lines alone; lines with tinted attributions; both tinted. */
  strength: 'line' | 'words' | 'tint';
}

/** Each colour stands out at 3:1 or more from white and from #111 alike. */
export const PLAIN_LOOK: MarkLook = {
  colours: { named: '#0072b2', anonymous: '#d55e00', unspecified: '#767676', unattributed: '#767676' },
  strength: 'words',
};

/** The share of colour in the tint of the content and of the attribution, in per cent. */
const TINTS = { line: [0, 0], words: [0, 18], tint: [10, 28] } as const;

/** Moved a little towards the page's own text: lighter on a dark ground, deeper on a light one, whichever it is. */
const toned = (colour: string): string => `color-mix(in oklab, ${colour} 72%, currentColor)`;
const tinted = (colour: string, share: number): string =>
  share === 0 ? 'transparent' : `color-mix(in oklab, ${toned(colour)} ${share}%, transparent)`;

/** Clear of the letters and of a link's own line. */
const BELOW = 'text-underline-offset: 0.2em;';

const LINES: Readonly<Record<AttributionClass, string>> = {
  named: 'underline solid 2px',
  anonymous: 'underline dashed 2px',
  unspecified: 'underline dotted 2px',
  unattributed: 'underline double 1px',
};

/** The style sheet of all marks. Colour is left to the system where the reader has asked for that, and to paper. */
export function markStyle(names: MarkNames, { colours, strength }: MarkLook): string {
  const [contentTint, wordsTint] = TINTS[strength];
  const rules = ATTRIBUTION_CLASSES.flatMap((attribution) => {
    const colour = colours[attribution];
    const line = `text-decoration: ${LINES[attribution]} ${toned(colour)}; ${BELOW}`;
    return [
      `::highlight(${names.content[attribution]}) { ${line} background-color: ${tinted(colour, contentTint)}; }`,
      `::highlight(${names.words[attribution]}) { background-color: ${tinted(colour, wordsTint)}; }`,
    ];
  });
  const lines = ATTRIBUTION_CLASSES.map(
    (attribution) =>
      `::highlight(${names.content[attribution]}) { text-decoration: ${LINES[attribution]}; ${BELOW} }`,
  );
  const flash = `::highlight(${names.flash})`;
  return [
    `@media screen and (forced-colors: none) { ${rules.join(' ')} ${flash} { background-color: ${tinted(colours.named, 34)}; } }`,
    `@media print { ${lines.join(' ')} }`,
    `@media (forced-colors: active) { ${lines.join(' ')} ${flash} { color: HighlightText; background-color: Highlight; } }`,
  ].join('\n');
}
