// What marks are called in the page's registry of highlights, and the style sheet that gives them their look.
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../../model';
import { LINES, TINTS, tinted, toned, type MarkLook } from '../../model/mark-look';

/** What our highlights are called in the registry, which is the page's too. */
export interface MarkNames {
  content: Readonly<Record<AttributionClass, string>>;
  words: Readonly<Record<AttributionClass, string>>;
  flash: string;
  /** Of the custom property that shows the card: it goes with the style, and no card is left where its script has died. */
  card: string;
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
  return { content: byClass(), words: byClass(), flash: opaqueName(), card: `--${opaqueName()}` };
}

/** Clear of the letters and of a link's own line. */
const BELOW = 'text-underline-offset: 0.2em;';

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
    `:root { ${names.card}: block }`,
    `@media screen and (forced-colors: none) { ${rules.join(' ')} ${flash} { background-color: ${tinted(colours.named, 34)}; } }`,
    `@media print { ${lines.join(' ')} }`,
    `@media (forced-colors: active) { ${lines.join(' ')} ${flash} { color: HighlightText; background-color: Highlight; } }`,
  ].join('\n');
}
