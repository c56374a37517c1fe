/**
 * The corners of one line of a passage: x1, y1 to x4, y4 clockwise from the top left. Fractions (0 to 1)
 * of the page's width and height, origin at the top left of the page as it stands when the reader has
 * not turned it (the page's own /Rotate applied, its crop box as the sheet).
 */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** An upright rectangle; the unit is the caller's. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The quarter turns by which a reader can turn a page, clockwise, in degrees. */
export type Rotation = 0 | 90 | 180 | 270;

/** Brings any number of degrees to the nearest lower quarter turn between 0 and 270. */
export function quarterTurn(degrees: number): Rotation {
  const turns = ((Math.floor(degrees / 90) % 4) + 4) % 4;
  return turns === 1 ? 90 : turns === 2 ? 180 : turns === 3 ? 270 : 0;
}

/** The four corners of a box, clockwise from the top left. */
export function quadOf({ x, y, width, height }: Box): Quad {
  return [x, y, x + width, y, x + width, y + height, x, y + height];
}

/** The smallest upright box around a quad. */
export function boxOf(quad: Quad): Box {
  const across = quad.filter((_, index) => index % 2 === 0);
  const down = quad.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...across), Math.min(...down)];
  return { x, y, width: Math.max(...across) - x, height: Math.max(...down) - y };
}

/** Where a box (in fractions of the page) lies once the page is turned clockwise by `rotation`. */
export function turned(box: Box, rotation: Rotation): Box {
  const { x, y, width, height } = box;
  switch (rotation) {
    case 0:
      return box;
    case 90:
      return { x: 1 - y - height, y: x, width: height, height: width };
    case 180:
      return { x: 1 - x - width, y: 1 - y - height, width, height };
    case 270:
      return { x: y, y: 1 - x - width, width: height, height: width };
  }
}

/** The inverse of `turned`: a box on the turned page, back on the page as it stands. */
export function upright(box: Box, rotation: Rotation): Box {
  return turned(box, quarterTurn(360 - rotation));
}

/** The smallest box around two. */
function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Whether two neighbouring pieces of text stand on one line: level with each other, and not a gutter apart. */
function sameLine(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const [low, high] = [Math.min(a.height, b.height), Math.max(a.height, b.height)];
  return overlap >= low / 2 && gap <= high * 1.5;
}

/**
 * Joins the boxes of a selection, in reading order, into one box a line. All boxes in one unit that is
 * the same across and down (pixels, not fractions). Boxes without an area are dropped.
 */
export function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    if (!(box.width > 0 && box.height > 0)) continue;
    const last = lines.at(-1);
    if (last && sameLine(last, box)) lines[lines.length - 1] = around(last, box);
    else lines.push(box);
  }
  return lines;
}

/** Cuts a box in fractions to the page; null where nothing of it is on the page. */
export function onPage(box: Box): Box | null {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const width = Math.min(1, box.x + box.width) - x;
  const height = Math.min(1, box.y + box.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
