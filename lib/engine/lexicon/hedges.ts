// Words that limit certainty. "may" and "could" are not among them: they speak of the world, not of the report.
import { words } from './words';

export const HEDGE_ADVERBS = words('reportedly allegedly purportedly supposedly rumoredly rumouredly');
export const HEDGE_ADJECTIVES = words(
  'unverified unconfirmed purported rumored rumoured alleged uncorroborated unsubstantiated supposed',
);
/** Reporting verbs that hold the content at arm's length. */
export const DISTANCING = words(
  'claim claims claimed claiming allege alleges alleged alleging purport purports purported purporting',
);
/** Participles of a passive that relay what nobody in particular said. */
export const RUMOUR_PARTICIPLES = words(
  'said rumored rumoured reported alleged thought believed understood claimed reputed supposed estimated suspected known considered feared assumed',
);
export const HEDGING_PARTICIPLES = words('said rumored rumoured reported alleged claimed reputed supposed');
