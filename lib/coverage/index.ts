// The door of the coverage room: which articles tell of the same event, and whether they trace to the same place.
// Works on digests, small enough to keep for each article read.
export { addressKey, isThroughSearch, siteOf } from './addresses';
export { compare, type Comparison, type CoverageLabel } from './compare';
export { type Citation } from './citations';
export { digest, isDigest, type Digest, type DigestOrigin } from './digest';
export type { Comparable } from './likeness';
export { rankSameEvent, type Ranked } from './rank';
export { labelled, relatedTo, type Related } from './related';
export { eventSimilarity } from './same-event';
export { searchLinks, searchWords, type SearchLink } from './search';
export { sharedOrigins, type SharedOrigin } from './shared-origins';
export { citedReports, type CitedReport } from './cited-reports';
export { groupByOrigin, type CoverageGroup, type CoverageResult, type Via } from './groups';
export { FAILURES, fetchText, ProviderError, type Failure, type Fetcher } from './providers/answer';
export { ask, type AnswerMemory, type Asking, type Outcome } from './providers/ask';
export type { CoverageItem } from './providers/item';
export { matching } from './providers/match';
export { PRESET_FEEDS, type PresetFeed } from './providers/preset-feeds';
export {
  PROVIDERS,
  requestsTo,
  type Provider,
  type ProviderRequest,
  type Search,
} from './providers/requests';
