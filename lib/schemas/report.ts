// The shapes that cross between contexts, checked on arrival. A page cannot send these, but a bug or a
// half-updated extension can, and then a clear refusal beats a panel that draws nonsense.
import * as v from 'valibot';
import {
  ATTRIBUTION_CLASSES,
  BLOCK_KINDS,
  RELATIONS,
  SOURCE_KINDS,
  type Article,
  type Report,
} from '../model';
import { CREDIT_PLACES, type Notice } from '../model/notice';
import { ReasonShape } from './reason';
import { WebAddress } from './web-address';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanShape = v.tuple([Offset, Offset]);
const Text = v.nullable(v.string());
const Count = Offset;
const CreditShape = v.object({
  url: v.nullable(WebAddress),
  name: Text,
});

const head = {
  url: Text,
  title: Text,
  byline: Text,
  outlet: Text,
  published: Text,
  lang: Text,
  read: v.picklist(['whole', 'part', 'none', 'asked']),
  text: v.string(),
};

export const ArticleShape: v.GenericSchema<unknown, Article> = v.object({
  ...head,
  credit: v.exactOptional(CreditShape),
  blocks: v.array(v.object({ kind: v.picklist(BLOCK_KINDS), span: SpanShape })),
  links: v.array(v.object({ span: SpanShape, href: WebAddress })),
});

const ClaimShape = v.object({
  id: v.string(),
  content: v.array(SpanShape),
  cue: v.array(SpanShape),
  source: v.array(SpanShape),
  sourceId: Text,
  path: v.array(
    v.object({ sourceId: v.string(), relation: v.picklist(RELATIONS), words: v.array(SpanShape) }),
  ),
  form: v.picklist(['direct', 'indirect', 'mixed']),
  manner: v.picklist(['speech', 'thought']),
  attribution: v.picklist(ATTRIBUTION_CLASSES),
  hedges: v.array(SpanShape),
  link: v.nullable(WebAddress),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  why: v.array(ReasonShape),
});

const SourceShape = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(SOURCE_KINDS),
  description: Text,
  mentions: v.array(SpanShape),
  stateControlled: v.exactOptional(v.string()),
});

const claimIds = v.array(v.string());
const NoticeShape: v.GenericSchema<unknown, Notice> = v.variant('code', [
  v.object({
    code: v.picklist(['no-attribution-found', 'could-not-verify']),
    claimIds,
  }),
  v.object({ code: v.literal('other-language'), language: v.string(), claimIds }),
  v.object({
    code: v.literal('single-origin'),
    claims: Count,
    of: Count,
    origin: v.string(),
    via: v.array(v.string()),
    claimIds,
  }),
  v.object({ code: v.literal('mostly-anonymous'), claims: Count, of: Count, claimIds }),
  v.object({ code: v.literal('state-outlet'), outlet: v.string(), claimIds }),
  v.object({ code: v.literal('listed-state-outlet'), outlet: v.string(), country: v.string(), claimIds }),
  v.object({ code: v.literal('republished'), by: v.picklist(CREDIT_PLACES), credit: v.string(), claimIds }),
]);

export const ReportShape: v.GenericSchema<unknown, Report> = v.object({
  id: v.string(),
  ...head,
  claims: v.array(ClaimShape),
  sources: v.array(SourceShape),
  origins: v.array(v.object({ sourceId: v.string(), claimIds: v.array(v.string()) })),
  summary: v.object({
    claims: Count,
    sources: Count,
    named: Count,
    anonymous: Count,
    unspecified: Count,
    unattributed: Count,
  }),
  notices: v.array(NoticeShape),
  engine: v.object({ version: v.string(), model: v.nullable(v.string()), language: v.string() }),
});
