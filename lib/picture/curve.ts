// The line of a strand.

/** An SVG path through the points that leaves and enters each of them level. */
export function curve(points: readonly (readonly [x: number, y: number])[]): string {
  const round = (n: number) => Math.round(n * 100) / 100;
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const bend = round((before[0] + x) / 2);
      return `C${bend} ${round(before[1])} ${bend} ${round(y)} ${round(x)} ${round(y)}`;
    })
    .join('');
}
