// An invented sentence, marked as the page will be: the legend, in words.
import type { CSSProperties } from 'preact';
import type { AttributionClass } from '../lib/model';
import { t } from '../locales';

export type Colours = Readonly<Record<AttributionClass, string>>;

export interface Look {
  colours: Colours;
  strength: 'line' | 'words' | 'tint';
}

const TINTS = { line: [0, 0], words: [0, 18], tint: [10, 28] } as const;
const LINES = {
  named: 'underline solid 2px',
  anonymous: 'underline dashed 2px',
  unspecified: 'underline dotted 2px',
  unattributed: 'underline double 1px',
} as const;

const toned = (colour: string) => `color-mix(in oklab, ${colour} 72%, currentColor)`;
const tinted = (colour: string, share: number) =>
  `color-mix(in oklab, ${toned(colour)} ${share}%, transparent)`;

interface Props {
  name: AttributionClass;
  look: Look;
  isMarked: boolean;
}

export function MarkSample({ name, look: { colours, strength }, isMarked }: Props) {
  const [contentTint, wordsTint] = TINTS[strength];
  const { content, words } = t.settings.samples[name];
  const styles: { content?: CSSProperties; words?: CSSProperties } = isMarked
    ? {
        content: {
          textDecoration: `${LINES[name]} ${toned(colours[name])}`,
          backgroundColor: tinted(colours[name], contentTint),
        },
        words: { backgroundColor: tinted(colours[name], wordsTint) },
      }
    : {};
  return (
    <p class="mark-sample">
      <span style={styles.content}>{content}</span>
      <span style={styles.words}>{words}</span>
    </p>
  );
}
