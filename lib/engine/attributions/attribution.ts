// What the first stage hands to the others. Rules make it today; anything that finds these three spans may.
import type { Span } from '../../model';

/** One attribution as the text words it; nobody is resolved yet. Offsets are UTF-16 into the text. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** Empty when the text names nobody. */
  readonly source: readonly Span[];
  readonly manner: 'speech' | 'thought';
  /** 0..1. */
  readonly confidence: number;
  readonly why: readonly string[];
}
