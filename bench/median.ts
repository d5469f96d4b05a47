/** The middle one of some numbers, of an even count the higher of two; NaN where there are none. */
export const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
