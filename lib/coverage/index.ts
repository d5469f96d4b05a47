// Which articles tell of the same event, and whether they trace to the same place. Works on digests, small enough to
// keep for each article that is read. What asks elsewhere stands in `providers`.
export { addressKey, isThroughSearch } from './addresses';
export { compare, type Comparison, type CoverageLabel } from './compare';
export { type Citation, type CitedReport, citedReports } from './citations';
export { digest, isDigest, type Digest, type DigestOrigin } from './digest';
export { type Comparable, eventSimilarity } from './likeness';
export { rankSameEvent, type Ranked } from './rank';
export { labelled, relatedTo, type Related } from './related';
export { searchLinks, searchWords, type SearchLink } from './search';
export { sharedOrigins, type SharedOrigin } from './shared';
export { mergeReports } from './story';
export { groupByOrigin, type CoverageGroup, type CoverageResult, type Via } from './groups';
