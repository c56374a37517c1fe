/**
 * Block capitals as a person would letter them on a board: each glyph is a few strokes, each stroke a run of
 * points, each point two digits (x from 0 at the left, y from 0 at the top to 6 at the base line).
 */
const STROKES: Record<string, string> = {
  A: '062046 1434',
  B: '0006 003041423303 3344453606',
  C: '4130100105163645',
  D: '0006 00204142442606',
  E: '40000646 0333',
  F: '400006 0333',
  G: '413010010516364543 4323',
  H: '0006 4046 0343',
  I: '0006',
  J: '3035261605',
  K: '0006 4003 1246',
  L: '000636',
  M: '0600234046',
  N: '06004640',
  O: '103041453616050110',
  P: '060030414233 3303',
  Q: '103041453616050110 3447',
  R: '060030414233 3303 2346',
  S: '413010010213334445361605',
  T: '0040 2026',
  U: '000516364540',
  V: '002640',
  W: '0016223640',
  X: '0046 4006',
  Y: '002340 2326',
  Z: '00400646',
  0: '102031352616050110',
  1: '011016',
  2: '01102031320636',
  3: '01102031322313 233435261605',
  4: '26200434',
  5: '3000032334352606',
  6: '30100105162635342304',
  7: '003016',
  8: '102031322313020110 1304051626353423',
  9: '331302011020313526',
  '.': '0606',
  ',': '0607',
  ':': '0202 0505',
  '?': '01103041422324 2626',
  '!': '0004 0606',
  '-': '0333',
  '/': '0630',
  '+': '0343 2125',
  '=': '0232 0434',
  '%': '0640 0101 4545',
  "'": '0001',
  '(': '10010516',
  ')': '00111506',
  '<': '300336',
  '>': '003306',
};

export type Point = [number, number];

const GAP = 1.5;
const SPACE = 2.6;

/**
 * The strokes of a line of lettering, in pixels, with its width. Small letters are drawn as smaller capitals;
 * a character without a glyph leaves a space. `height` is the height of a capital.
 */
export function letter(text: string, height: number): { strokes: Point[][]; width: number } {
  const strokes: Point[][] = [];
  let x = 0;
  for (const sign of text) {
    const capital = sign.toUpperCase();
    const glyph = STROKES[capital];
    const unit = (height / 6) * (capital === sign ? 1 : 0.78);
    if (!glyph) {
      x += SPACE * (height / 6);
      continue;
    }
    let reach = 0;
    for (const run of glyph.split(' ')) {
      const points: Point[] = [];
      for (let at = 0; at + 1 < run.length; at += 2) {
        const [column, row] = [Number(run[at]), Number(run[at + 1])];
        reach = Math.max(reach, column);
        points.push([x + column * unit, height + (row - 6) * unit]);
      }
      strokes.push(points);
    }
    x += (reach + GAP) * unit;
  }
  return { strokes, width: Math.max(0, x - (GAP * height) / 6) };
}
