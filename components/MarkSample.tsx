// An invented sentence, marked as the page will be: the legend, in words.
import type { CSSProperties } from 'preact';
import type { AttributionClass } from '../lib/model';
import { LINES, TINTS, tinted, toned, type MarkLook } from '../lib/model/mark-look';
import { t } from '../locales';

interface Props {
  name: AttributionClass;
  look: MarkLook;
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
