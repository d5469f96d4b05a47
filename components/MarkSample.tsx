// An invented sentence, marked as the page will be: the legend, in words.
import type { CSSProperties } from 'preact';
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../lib/model';
import { t } from '../locales';

export interface Look {
  colours: Readonly<Record<AttributionClass, string>>;
  strength: 'line' | 'words' | 'tint';
}

const TINTS = { line: [0, 0], words: [0, 18], tint: [10, 28] } as const;
const LINES = {
  named: 'underline solid 2px',
  anonymous: 'underline dashed 2px',
  unspecified: 'underline dotted 2px',
  unattributed: 'underline double 1px',
} as const;

export function MarkSample({ look, marked }: { look: Look; marked: readonly AttributionClass[] }) {
  const [contentTint, wordsTint] = TINTS[look.strength];
  const toned = (colour: string) => `color-mix(in oklab, ${colour} 72%, currentColor)`;
  const tinted = (colour: string, share: number) =>
    `color-mix(in oklab, ${toned(colour)} ${share}%, transparent)`;
  const styles = (name: AttributionClass): { content?: CSSProperties; words?: CSSProperties } => {
    if (!marked.includes(name)) return {};
    const colour = look.colours[name];
    return {
      content: {
        textDecoration: `${LINES[name]} ${toned(colour)}`,
        backgroundColor: tinted(colour, contentTint),
      },
      words: { backgroundColor: tinted(colour, wordsTint) },
    };
  };
  return (
    <div class="mark-sample">
      {ATTRIBUTION_CLASSES.map((name) => {
        const { content, words } = styles(name);
        const sample = t.settings.samples[name];
        return (
          <p key={name}>
            <span style={content}>{sample.content}</span>
            <span style={words}>{sample.words}</span>
          </p>
        );
      })}
    </div>
  );
}
