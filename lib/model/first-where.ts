// Binary search: where in a list, in order, something begins to hold.

/**
 * The first of the numbers 0 to `count` for which `holds` is true, as it is for all after it; `count` if for none.
 * @example firstWhere(5, (index) => index >= 3) // 3
 */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
