// From token ranges to an attribution with its places in the text, its manner and its reasons.
import type { Span } from '../../model';
import { trimContent } from './content-edges';
import type { Link } from './linking/linker';
import { mannerOf } from './manner';
import type { Piece } from './piece';
import type { RawAttribution } from './raw-attribution';
import { describeAttribution } from './reasons';

/** Tokens [start, end) of a piece. */
type Range = [number, number];

/** Where a piece's tokens stand in the text. */
const placeOf =
  (piece: Piece) =>
  ([start, end]: Range): Span => [piece.start[start] ?? 0, piece.end[end - 1] ?? 0];

/** The attribution that a link makes, placed in the text. Its content is empty where only edges were found. */
export function describeLink(text: string, link: Link, confidence: number): RawAttribution {
  const { of, start, end } = link.cue;
  const place = placeOf(of.piece);
  const cueSpan = place([start, end]);
  const content = link.content.flatMap((range) => {
    const span = trimContent(text, place(range));
    return span ? [span] : [];
  });
  const found = { content, cue: [cueSpan], source: link.source.map(place) };
  return {
    ...found,
    manner: mannerOf(text.slice(...cueSpan)),
    confidence,
    why: describeAttribution(text, { ...found, content: link.content.map(place) }),
  };
}
