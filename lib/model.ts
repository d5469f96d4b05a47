// The vocabulary of Whence as plain data: what the modules pass to one another.

import type { Notice } from './model/notice';
import type { Reason } from './model/reason';

/** UTF-16 offsets into `Article.text`, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * What a step does: says it itself, carries another's words ("told Reuters", "on Channel Nine"), is what the step
 * before relies on ("citing Regnum"), or wrote the document. In "the Post reported that Ann said" both say.
 */
export const RELATIONS = ['says', 'carries', 'relies', 'wrote'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One source on the way that a claim took. */
export interface Step {
  sourceId: string;
  relation: Relation;
  /** Where the article states this step: "reported", "citing Channel Nine". */
  words: Span[];
}

/** A stretch of the article that asserts something, with the words that say where it came from. */
export interface Claim {
  id: string;
  /** More than one span when the attribution stands in the middle. */
  content: Span[];
  /** Empty when unattributed. */
  cue: Span[];
  /** The mention in the text; empty when none is stated. */
  source: Span[];
  /** Who that mention is, once resolved. */
  sourceId: string | null;
  /** Nearest to the article first, origin last; `sourceId` is among them. Empty when no source is known. */
  path: Step[];
  form: 'direct' | 'indirect' | 'mixed';
  /** Said, wrote, reported, shows; or wants, believes, plans. */
  manner: 'speech' | 'thought';
  attribution: AttributionClass;
  hedges: Span[];
  /** The hyperlink that stands in the attribution or the claim; http or https only. */
  link: string | null;
  /** 0..1. */
  confidence: number;
  /** What speaks for the attribution. */
  why: Reason[];
}

export const ATTRIBUTION_CLASSES = ['named', 'anonymous', 'unspecified', 'unattributed'] as const;
export type AttributionClass = (typeof ATTRIBUTION_CLASSES)[number];

export const SOURCE_KINDS = [
  'person',
  'organisation',
  'outlet',
  'government',
  'document',
  'group',
  'anonymous',
  'unspecified',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  id: string;
  /** The fullest form in the article. */
  name: string;
  kind: SourceKind;
  /** As the article states it: "Russian military pundit". */
  description: string | null;
  mentions: Span[];
  /** Country whose state controls this outlet, where the State Media Monitor lists it so; absent otherwise. */
  stateControlled?: string;
}

/**
 * Whether the article was read whole, in part (a paywall, a teaser), or the page is no article, or none and read as its
 * words stand because its reader asked for that.
 */
export type Read = 'whole' | 'part' | 'none' | 'asked';

export const BLOCK_KINDS = ['paragraph', 'heading', 'quote', 'list', 'caption', 'other'] as const;

/** One paragraph-like stretch of the text. */
export interface Block {
  kind: (typeof BLOCK_KINDS)[number];
  span: Span;
}

/** A hyperlink inside the text; http or https only. */
export interface Link {
  span: Span;
  href: string;
}

/** Whom the page's own tags credit with its text. */
export interface Credit {
  /** The address it is credited to, http or https; or else the organisation's name. */
  url: string | null;
  name: string | null;
}

/** What the page says of its article, and the words that were read. Paragraphs in `text` are parted by a blank line. */
interface ArticleText {
  url: string | null;
  title: string | null;
  byline: string | null;
  outlet: string | null;
  /** ISO 8601. */
  published: string | null;
  /** BCP 47. */
  lang: string | null;
  read: Read;
  text: string;
}

/** What the page reader makes of a page. */
export interface Article extends ArticleText {
  /** Absent where the tags credit nobody else. */
  credit?: Credit;
  blocks: Block[];
  links: Link[];
}

/** What the engine makes of an article. */
export interface Analysis {
  /** The name of the model that read it; null where the language is not read. */
  model: string | null;
  /** The language of the text, BCP 47; "und" where nothing tells. */
  language: string;
  claims: Claim[];
  sources: Source[];
}

/** The claims whose path ends at one source. */
export interface Origin {
  sourceId: string;
  claimIds: string[];
}

export interface Summary {
  claims: number;
  sources: number;
  named: number;
  anonymous: number;
  unspecified: number;
  unattributed: number;
}

/** What the engine and the page reader make together; the command line prints exactly this. */
export interface Report extends ArticleText {
  /** In files: the name without its last extension. */
  id: string;
  claims: Claim[];
  sources: Source[];
  /** Chain ends, most claims first; speech only. */
  origins: Origin[];
  summary: Summary;
  notices: Notice[];
  /** Whence's own version, and the name of the model that read the article. */
  engine: { version: string; model: string | null; language: string };
}
