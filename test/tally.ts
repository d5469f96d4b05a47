// How many tests passed and failed: what the tally reporter writes and `npm test` adds up.

export interface Tally {
  passed: number;
  failed: number;
}

/** What the file named by WHENCE_TALLY holds. */
export interface TallyFile {
  tally: Tally;
}

export const NOTHING_RAN: Tally = { passed: 0, failed: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
