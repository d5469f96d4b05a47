// Rectangles in viewport coordinates, CSS pixels.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The smallest box around some boxes; null around none. Boxes without area (of collapsed lines) do not count. */
export function boxAround(boxes: Iterable<Box>): Box | null {
  let around: Box | null = null;
  for (const { left, top, right, bottom } of boxes) {
    if (right <= left || bottom <= top) continue;
    around =
      around === null
        ? { left, top, right, bottom }
        : {
            left: Math.min(around.left, left),
            top: Math.min(around.top, top),
            right: Math.max(around.right, right),
            bottom: Math.max(around.bottom, bottom),
          };
  }
  return around;
}

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
