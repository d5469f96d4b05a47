// What the first stage hands to the others. Rules and the network both make it; anything that finds these spans may.
import type { Span } from '../../model';

/**
 * How the attribution is built. `plain`: a source says a content. The others are what the network's training
 * articles do not mark: `hedged`, attributed to nobody ("reportedly"); `displayed`, the paragraphs that an
 * introduction announces; `turn`, a speaker's turn in a transcript; `referring`, "made the claim".
 */
export type Construction = 'plain' | 'hedged' | 'displayed' | 'turn' | 'referring';

/** One attribution as the text words it; nobody is resolved yet. Offsets are UTF-16 into the text. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Empty when the text names nobody. */
  readonly source: readonly Span[];
  readonly manner: 'speech' | 'thought';
  readonly construction: Construction;
  /** 0..1. */
  readonly confidence: number;
  readonly why: readonly string[];
}
