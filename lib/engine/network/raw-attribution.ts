// What the network hands to the rooms above it.
import type { Span } from '../../model';

/** One attribution as the network reads it, nobody resolved yet. Spans are UTF-16 offsets into the text, end exclusive. */
export interface RawAttribution {
  content: Span[];
  cue: Span[];
  /** Empty when the sentence states none. */
  source: Span[];
  /** Said, wrote, reported, shows; or wants, believes, plans. */
  manner: 'speech' | 'thought';
  /** 0 to 1: the share of claims of this sureness that were right on articles kept apart for measuring. */
  confidence: number;
  /** What decided, in words a reader understands. */
  why: string[];
}
