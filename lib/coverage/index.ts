// The door of the coverage room: which articles tell of the same event, and whether they trace to the same place.
// Works on digests, small enough to keep for each article read.
export { addressKey, isWebAddress, siteOf } from './addresses';
export { compare, COVERAGE_LABELS, type Comparison, type CoverageLabel } from './compare';
export { type Citation } from './citations';
export { digest, DigestShape, isDigest, type Digest, type DigestOrigin } from './digest';
export { rankSameEvent, type Ranked } from './rank';
export { relatedTo, type Related } from './related';
export { eventSimilarity } from './same-event';
export { searchLinks, searchWords, type SearchLink } from './search';
export { sharedOrigins, type SharedOrigin } from './shared-origins';
