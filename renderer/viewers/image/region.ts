/** A rectangle of a picture, in shares of its width and height from the top left corner. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Least side of a region, as a share; less is a slip of the hand. */
export const LEAST = 0.01;

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The rectangle between two points given in shares, cut at the picture's edges; null where it is too small to mean. */
export function regionBetween(
  one: readonly [x: number, y: number],
  other: readonly [x: number, y: number],
): Region | null {
  const [x0, x1] = [one[0], other[0]].map((x) => within(x, 0, 1)).sort((a, b) => a - b) as [number, number];
  const [y0, y1] = [one[1], other[1]].map((y) => within(y, 0, 1)).sort((a, b) => a - b) as [number, number];
  const region = { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
  return region.width < LEAST || region.height < LEAST ? null : region;
}

/** The rectangle alone of whatever has one. */
export const regionOf = ({ x, y, width, height }: Region): Region => ({ x, y, width, height });

/** Where a region is begun by key: the middle of the picture. */
export const MIDDLE: Region = { x: 0.375, y: 0.375, width: 0.25, height: 0.25 };

/** A region moved by shares of the picture, never over its edges. */
export function moved(region: Region, across: number, down: number): Region {
  return {
    ...region,
    x: within(region.x + across, 0, 1 - region.width),
    y: within(region.y + down, 0, 1 - region.height),
  };
}

/** A region with its lower right corner moved, never over the picture's edges and never vanishing. */
export function resized(region: Region, across: number, down: number): Region {
  return {
    ...region,
    width: within(region.width + across, LEAST, 1 - region.x),
    height: within(region.height + down, LEAST, 1 - region.y),
  };
}
