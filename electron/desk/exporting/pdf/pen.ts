import { fontBytes, type Style } from './fonts.ts';
import { drawable, type Run, runsByFace, startsRightToLeft, visualRuns } from './runs.ts';

export const INK = '#1d1d1f';
export const SOFT = '#55555c';
export const LINE = '#d8d5cd';
export const TINT = '#f4f2ec';
export const ACCENT = '#7a4a12';

/** How a piece of text is to look. Sizes in points. */
export interface Ink {
  style: Style;
  size: number;
  colour: string;
}

/** Page sizes in points (72 to the inch). */
export const PAPERS = { letter: [612, 792], A4: [595.28, 841.89] } as const;

/** Where text is set, in points. */
export interface Placing {
  /** From the left margin. */
  indent?: number;
  /** Of the text; up to the right margin where left out. */
  width?: number;
  /** Space below it. */
  after?: number;
  /** First lines that stay on one page, so that none stands alone at its end. */
  keep?: number;
}

const MARGIN = { top: 62, bottom: 66, left: 72, right: 72 };
/** Without a list of features pdfkit shapes word by word, which puts words of right-to-left text in the wrong order. */
const SHAPING = { features: [] as PDFKit.Mixins.OpenTypeFeatures[], lineBreak: false };
/** Line height as a share of the size. */
const LEADING = 1.42;
/** Characters above which a word is not even tried in one line. */
const LONGEST_WORD = 200;

/**
 * Words with the space after them. Chinese and Japanese have none between words: a line may end after any letter,
 * but not before a sign that closes or after one that opens (JIS X 4051, the part of it that is seen at once).
 */
const wordsOf = (text: string): string[] =>
  text.split(
    /(?<= )|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。，．！？：；」』）】》])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『（【《])(?![ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々])/u,
  );

/** Writes tagged text onto pages, from top to bottom. `y` is where the next thing begins. */
export class Pen {
  readonly doc: PDFKit.PDFDocument;
  readonly paper: keyof typeof PAPERS;
  /** The structure that holds what is being written now. */
  root: PDFKit.PDFStructureElement;
  private readonly registered = new Set<string>();
  private readonly words = new Map<string, number>();

  constructor(doc: PDFKit.PDFDocument, paper: keyof typeof PAPERS, root: PDFKit.PDFStructureElement) {
    this.doc = doc;
    this.paper = paper;
    this.root = root;
  }

  get left(): number {
    return this.doc.page.margins.left;
  }

  get width(): number {
    const { left, right } = this.doc.page.margins;
    return this.doc.page.width - left - right;
  }

  get bottom(): number {
    return this.doc.page.height - this.doc.page.margins.bottom;
  }

  addPage(): void {
    const [width, height] = PAPERS[this.paper];
    this.doc.addPage({ size: [width, height], margins: MARGIN });
    this.doc.y = MARGIN.top;
  }

  /** Starts a new page when fewer than `height` points are left on this one. */
  makeRoom(height: number): void {
    if (this.doc.y + height > this.bottom) this.addPage();
  }

  /** Leaves `points` above what comes next, but none at the top of a page. */
  leave(points: number): void {
    if (this.doc.y > MARGIN.top) this.doc.y += points;
  }

  private use(face: string, size: number): void {
    if (!this.registered.has(face)) {
      this.doc.registerFont(face, fontBytes(face));
      this.registered.add(face);
    }
    this.doc.font(face).fontSize(size);
  }

  private widthOf(runs: readonly Run[], size: number): number {
    let width = 0;
    for (const { face, text } of runs) {
      this.use(face, size);
      width += this.doc.widthOfString(text, SHAPING);
    }
    return width;
  }

  /** Width of a word, as a share of the size; kept, because the same words come again and again. */
  private wordWidth(word: string, style: Style): number {
    const key = `${style} ${word}`;
    let width = this.words.get(key);
    if (width === undefined) {
      width = this.widthOf(runsByFace(word, style), 100) / 100;
      if (this.words.size > 20_000) this.words.clear();
      this.words.set(key, width);
    }
    return width;
  }

  /** Width of a text in one line, in points. */
  measure(text: string, { style, size }: Ink): number {
    let width = 0;
    for (const word of wordsOf(drawable(text))) width += this.wordWidth(word, style);
    return width * size;
  }

  /** The lines of a text within a width. Breaks at spaces, and inside a word only where it is wider than the line. */
  lines(text: string, ink: Ink, width: number): string[] {
    return text.split(/\r\n|\n|\r/).flatMap((paragraph) => this.linesOf(drawable(paragraph), ink, width));
  }

  private linesOf(paragraph: string, ink: Ink, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    let room = width;
    for (const piece of wordsOf(paragraph).flatMap((word) => this.fitting(word, ink, width))) {
      if (line && this.measure(piece.trimEnd(), ink) > room) {
        lines.push(line.trimEnd());
        line = '';
        room = width;
      }
      line += piece;
      room -= this.measure(piece, ink);
    }
    lines.push(line.trimEnd());
    return lines;
  }

  /** A word in pieces that each fit into a line; letter by letter, so that a word of any length takes its time once. */
  private fitting(word: string, ink: Ink, width: number): string[] {
    if (word.length <= LONGEST_WORD && this.measure(word.trimEnd(), ink) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    let room = width;
    for (const { segment } of new Intl.Segmenter('en').segment(word)) {
      const needed = this.measure(segment, ink);
      if (piece && needed > room) {
        pieces.push(piece);
        piece = '';
        room = width;
      }
      piece += segment;
      room -= needed;
    }
    return [...pieces, piece];
  }

  lineHeight({ size }: Ink): number {
    return size * LEADING;
  }

  /** Draws one line of text at a place, without moving `y`. */
  line(text: string, x: number, y: number, ink: Ink, rightToLeft = false): void {
    let at = x;
    this.doc.fillColor(ink.colour);
    for (const run of visualRuns(drawable(text), ink.style, rightToLeft)) {
      this.use(run.face, ink.size);
      this.doc.text(run.text, at, y, SHAPING);
      at += this.doc.widthOfString(run.text, SHAPING);
    }
  }

  /** Draws lines below each other within a width, page after page; right-to-left paragraphs stand at the right edge. */
  private block(lines: readonly string[], x: number, width: number, ink: Ink, rightToLeft: boolean): void {
    for (const line of lines) {
      this.makeRoom(this.lineHeight(ink));
      const { y } = this.doc;
      this.line(line, rightToLeft ? x + width - this.measure(line, ink) : x, y, ink, rightToLeft);
      this.doc.y = y + this.lineHeight(ink);
    }
  }

  /**
   * Sets text as one element of structure. It flows over pages; the lines of one page are one piece of marked content.
   * @param tag kind of structure (PDF 1.7, 14.8.4): H1, H2, P, BlockQuote ...
   */
  text(tag: string, text: string, ink: Ink, place: Placing = {}): void {
    const { indent = 0, after = 0, keep = 2 } = place;
    const width = place.width ?? this.width - indent;
    const lines = this.lines(text, ink, width);
    this.makeRoom(Math.min(lines.length, keep) * this.lineHeight(ink));
    const element = this.doc.struct(tag);
    this.root.add(element);
    let rest = lines;
    while (rest.length) {
      this.makeRoom(this.lineHeight(ink));
      const room = Math.max(1, Math.floor((this.bottom - this.doc.y) / this.lineHeight(ink)));
      const here = rest.slice(0, room);
      rest = rest.slice(room);
      element.add(() => this.block(here, this.left + indent, width, ink, startsRightToLeft(text)));
    }
    element.end();
    this.doc.y += after;
  }

  /** Height of a text within a width, in points. */
  height(text: string, ink: Ink, width: number): number {
    return this.lines(text, ink, width).length * this.lineHeight(ink);
  }

  /** Draws what only decorates: rules, tints, bars. Screen readers pass over it. */
  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    this.doc.save();
    draw();
    this.doc.restore();
    this.doc.endMarkedContent();
  }

  /** Draws a picture that means something, with words for those who cannot see it. */
  figure(alt: string, draw: () => void): void {
    this.root.add(this.doc.struct('Figure', { alt }, draw));
  }

  /** Writes what follows inside an element of structure, such as one letter of many. */
  within(tag: string, title: string, write: () => void): void {
    const outer = this.root;
    const element = this.doc.struct(tag, title ? { title } : {});
    outer.add(element);
    this.root = element;
    write();
    element.end();
    this.root = outer;
  }
}
