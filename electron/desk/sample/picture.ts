import { crc32, deflateSync } from 'node:zlib';
import { letter, type Point } from './lettering.ts';

type Colour = [number, number, number];

/** `#rrggbb` as three numbers from 0 to 255. */
function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A small canvas of opaque pixels with soft edges, and a PNG at the end of it. Lengths are pixels. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number, paper: string) {
    this.width = width;
    this.height = height;
    this.#pixels = new Uint8Array(width * height * 3);
    this.rect(0, 0, width, height, paper);
  }

  /** Fills a rectangle; `cover` from 0 (nothing) to 1 (opaque). */
  rect(x: number, y: number, width: number, height: number, colour: string, cover = 1): void {
    const paint = colourOf(colour);
    const [right, bottom] = [Math.min(this.width, x + width), Math.min(this.height, y + height)];
    for (let row = Math.max(0, Math.round(y)); row < bottom; row += 1)
      for (let column = Math.max(0, Math.round(x)); column < right; column += 1)
        this.#mix(column, row, paint, cover);
  }

  /** Draws through the points with a round pen `thick` pixels wide. */
  line(points: Point[], thick: number, colour: string): void {
    const paint = colourOf(colour);
    points.forEach((from, index) => {
      const to = points[index + 1];
      if (to) this.#segment(from, to, thick / 2, paint);
    });
  }

  /** Fills a disc. */
  disc(x: number, y: number, radius: number, colour: string): void {
    this.#segment([x, y], [x, y], radius, colourOf(colour));
  }

  /** Letters a line of text by hand, its top left corner at x, y; gives back its width. */
  text(words: string, x: number, y: number, height: number, colour: string, thick = height / 7): number {
    const { strokes, width } = letter(words, height);
    for (const stroke of strokes)
      this.line(
        stroke.map(([px, py]): Point => [x + px, y + py]),
        thick,
        colour,
      );
    return width;
  }

  /** The picture as a PNG file (W3C PNG, third edition): 8 bits a channel, RGB, each row filtered by "up". */
  png(): Buffer {
    const stride = this.width * 3;
    const rows = Buffer.alloc(this.height * (stride + 1));
    for (let row = 0; row < this.height; row += 1) {
      const start = row * (stride + 1);
      rows[start] = 2;
      for (let at = 0; at < stride; at += 1) {
        const above = row === 0 ? 0 : (this.#pixels[(row - 1) * stride + at] ?? 0);
        rows[start + 1 + at] = ((this.#pixels[row * stride + at] ?? 0) - above) & 255;
      }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    header.set([8, 2, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const data = deflateSync(rows, { level: 9 });
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }

  /** One stroke from point to point; a pixel is covered by how far inside the pen's edge its centre lies. */
  #segment([ax, ay]: Point, [bx, by]: Point, radius: number, paint: Colour): void {
    const [dx, dy] = [bx - ax, by - ay];
    const length2 = dx * dx + dy * dy;
    const reach = radius + 1;
    const bottom = Math.min(this.height - 1, Math.ceil(Math.max(ay, by) + reach));
    const right = Math.min(this.width - 1, Math.ceil(Math.max(ax, bx) + reach));
    for (let y = Math.max(0, Math.floor(Math.min(ay, by) - reach)); y <= bottom; y += 1)
      for (let x = Math.max(0, Math.floor(Math.min(ax, bx) - reach)); x <= right; x += 1) {
        const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
        const distance = Math.hypot(x - ax - along * dx, y - ay - along * dy);
        const cover = Math.max(0, Math.min(1, radius + 0.5 - distance));
        if (cover > 0) this.#mix(x, y, paint, cover);
      }
  }

  #mix(x: number, y: number, paint: Colour, cover: number): void {
    const at = (y * this.width + x) * 3;
    for (let channel = 0; channel < 3; channel += 1) {
      const under = this.#pixels[at + channel] ?? 0;
      this.#pixels[at + channel] = Math.round(under + ((paint[channel] ?? 0) - under) * cover);
    }
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
