import { type PDFDocument, type PDFFont, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { MarkStyle } from '../../../shared/reading/mark-style.ts';
import type { AnnotatedLink } from '../../../shared/results/annotated.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** Colours of a mark, each a share of red, green and blue. */
interface Tint {
  fill: string;
  line: string;
}
const AMBER: Tint = { fill: '1 0.88 0.54', line: '0.48 0.29 0.03' };
const BLUE: Tint = { fill: '0.76 0.88 1', line: '0.12 0.3 0.55' };
const TINTS: Record<MarkStyle, Tint> = { a: AMBER, b: BLUE, c: AMBER, d: BLUE };
/** Dashes as multiples of the line's weight: on, off. */
const DASHES: Record<MarkStyle, readonly number[]> = { a: [], b: [3, 2], c: [], d: [0, 2] };

const n = (value: number) => String(Number(value.toFixed(3)));

type Point = readonly [x: number, y: number];

/** A rectangle of the shown page, its origin at the bottom left. */
interface Label {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Writes the marks of one page, in the space of the page as it is shown. */
class MarkWriter {
  readonly parts: string[] = [];
  private readonly sheet: Sheet;
  private readonly font: PDFFont;
  private readonly labels: Label[] = [];
  /** Size of the labels' type: readable on a page of any size. */
  private readonly size: number;

  constructor(sheet: Sheet, font: PDFFont) {
    this.sheet = sheet;
    this.font = font;
    this.size = Math.min(Math.max(Math.min(sheet.width, sheet.height) / 76, 3), 200);
  }

  private cornersOf(quad: readonly number[]): Point[] {
    const { width, height } = this.sheet;
    return [0, 2, 4, 6].map((at) => [(quad[at] ?? 0) * width, (1 - (quad[at + 1] ?? 0)) * height] as const);
  }

  /** What is drawn below everything else: the tint that the ink shows through. */
  tint({ style, quads, quote }: AnnotatedLink): void {
    if (quote === null) return;
    this.parts.push(`${TINTS[style].fill} rg`);
    for (const quad of quads) this.parts.push(`${this.path(this.cornersOf(quad))} h f`);
  }

  /** The criterion's line: below each line of a passage, around a region. */
  line({ style, quads, quote }: AnnotatedLink): void {
    const weight = this.size / 7;
    const dashes = DASHES[style].map((part) => n(part * weight * (style === 'd' ? 1.4 : 1))).join(' ');
    this.parts.push(
      `${TINTS[style].line} RG ${n(weight * (style === 'd' ? 1.4 : 1))} w ${style === 'd' ? 1 : 0} J [${dashes}] 0 d`,
    );
    const steps = style === 'c' ? [0, -weight * 2] : [0];
    for (const quad of quads) {
      const corners = this.cornersOf(quad);
      for (const step of steps) {
        const moved = corners.map(([x, y]): Point => [x, y + step]);
        this.parts.push(
          quote === null
            ? `${this.path(moved)} h S`
            : `${this.path([moved[3], moved[2]].flatMap((p) => (p ? [p] : [])))} S`,
        );
      }
    }
  }

  /** The number and the criterion, beside the passage or above it, never on another label. */
  label({ number, criterion, style, quads }: AnnotatedLink): void {
    const text = this.sayable(`${number} ${criterion}`) ?? String(number);
    const width = this.font.widthOfTextAtSize(text, this.size) + this.size * 0.7;
    const height = this.size * 1.45;
    const [first] = quads;
    const [x, top] = first ? (this.cornersOf(first)[0] ?? [0, this.sheet.height]) : [0, this.sheet.height];
    const beside = x - width - this.size * 0.4;
    const place = {
      x: Math.max(0, Math.min(beside >= 0 ? beside : x, this.sheet.width - width)),
      y: Math.min(Math.max(beside >= 0 ? top - height : top, 0), this.sheet.height - height),
      width,
      height,
    };
    while (place.y > 0 && this.labels.some((other) => overlap(place, other)))
      place.y = Math.max(0, place.y - height / 2);
    this.labels.push(place);
    const { line } = TINTS[style];
    this.parts.push(
      `1 1 1 rg ${line} RG ${n(this.size / 14)} w 0 J [] 0 d ${n(place.x)} ${n(place.y)} ${n(width)} ${n(height)} re B`,
      `BT ${line} rg /F ${n(this.size)} Tf ${n(place.x + this.size * 0.35)} ${n(place.y + this.size * 0.4)} Td ${this.font.encodeText(text).toString()} Tj ET`,
    );
  }

  /** The text where the label's font has its letters; the list has every id in full. */
  private sayable(text: string): string | null {
    try {
      this.font.encodeText(text);
      return text.length <= 24 ? text : null;
    } catch {
      return null;
    }
  }

  private path([start, ...rest]: readonly Point[]): string {
    const to = (point: Point | undefined, operator: string) =>
      point ? `${n(point[0])} ${n(point[1])} ${operator}` : '';
    return [to(start, 'm'), ...rest.map((point) => to(point, 'l'))].join(' ');
  }
}

const overlap = (a: Label, b: Label) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What marks are drawn with, once for a document. */
export interface Ink {
  font: PDFFont;
  /** Multiplies what is drawn with the page below it, so that ink stays ink. */
  multiply: PDFRef;
}

/**
 * Draws evidence links on a page, flattened: they are part of its contents, in a form of their own, over everything
 * that was there. Nothing of the page is taken away.
 */
export function drawMarks(
  document: PDFDocument,
  page: PDFPage,
  links: readonly AnnotatedLink[],
  ink: Ink,
): void {
  const { context } = document;
  const sheet = sheetOf(page);
  const writer = new MarkWriter(sheet, ink.font);
  writer.parts.push('q /M gs');
  for (const link of links) writer.tint(link);
  writer.parts.push('Q');
  for (const link of links) writer.line(link);
  for (const link of links) writer.label(link);
  const form = context.register(
    context.flateStream(writer.parts.join('\n'), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, sheet.width, sheet.height],
      Matrix: sheet.matrix,
      Resources: { Font: { F: ink.font.ref }, ExtGState: { M: ink.multiply } },
    }),
  );
  const name = page.node.newXObject('TouchstoneMarks', form);
  page.node.addContentStream(context.register(context.stream(`q ${name.toString()} Do Q`)));
}

/** The graphics state that `Ink.multiply` means. */
export function multiplyState({ context }: PDFDocument): PDFRef {
  return context.register(context.obj({ Type: 'ExtGState', BM: PDFName.of('Multiply') }));
}
