// What speaks for an attribution, as codes: each language words them for its readers. The strings in them are words
// of the article, on one line.

export type Reason =
  /** A word of saying or thinking, and whose it is: "said" after "Ann Roe". */
  | { code: 'cue-after-source' | 'cue-before-source'; cue: string; source: string }
  /** A cue with nobody named beside it: "is believed". */
  | { code: 'cue-alone'; cue: string }
  /** The attribution stands between two parts of what was said. */
  | { code: 'cue-in-middle' }
  | { code: 'quotation-marks' }
  /** The words go on from the same speaker without a new cue. */
  | { code: 'goes-on' }
  /** "made the claim": what was said stands before. */
  | { code: 'points-back'; cue: string }
  /** Paragraphs that the article sets apart behind an introduction. */
  | { code: 'displayed-quotation' }
  /** A speaker's name and a colon, as transcripts have them. */
  | { code: 'transcript' }
  /** Words that leave open who says it: "reportedly". */
  | { code: 'hedge'; words: string }
  /** Nothing in the sentence says whose statement it is. */
  | { code: 'unattributed' };
