// An invented sentence, marked as the page will be: the legend, in words.
import type { CSSProperties } from 'preact';
import { ATTRIBUTION_CLASSES, type AttributionClass } from '../lib/model';
import { t } from '../locales';

export interface Look {
  colours: Readonly<Record<AttributionClass, string>>;
  strength: 'line' | 'words' | 'tint';
}

const TINTS = { line: ['00', '00'], words: ['00', '2b'], tint: ['1a', '45'] } as const;
const LINES = {
  named: 'underline solid 2px',
  anonymous: 'underline dashed 2px',
  unspecified: 'underline dotted 2px',
  unattributed: 'underline double 1px',
} as const;

export function MarkSample({ look, marked }: { look: Look; marked: readonly AttributionClass[] }) {
  const [contentTint, wordsTint] = TINTS[look.strength];
  const styles = (name: AttributionClass): { content?: CSSProperties; words?: CSSProperties } => {
    if (!marked.includes(name)) return {};
    const colour = look.colours[name];
    return {
      content: { textDecoration: `${LINES[name]} ${colour}`, backgroundColor: `${colour}${contentTint}` },
      words: { backgroundColor: `${colour}${wordsTint}` },
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
