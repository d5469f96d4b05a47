// The door of the coverage room: which articles tell of the same event, and which rest on the same origin.
// Works on digests, small enough to keep for each article read. Nothing is fetched.
export { digest, isDigest, type Digest, type DigestOrigin } from './digest';
export { relatedTo, type Related } from './related';
export { eventSimilarity, sameEvent } from './same-event';
export { searchLinks, searchWords, type SearchLink } from './search';
export { sharedOrigins, type SharedOrigin } from './shared-origins';
