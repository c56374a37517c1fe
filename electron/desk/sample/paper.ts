/**
 * The vocabulary in which the sample documents are written: a paper is a list of blocks, so that a document
 * reads as prose with a little structure and the layout stands elsewhere (`document.ts`).
 */

/** A page size with one margin on all four sides, in PDF points (72 to the inch). */
export interface Sheet {
  width: number;
  height: number;
  margin: number;
}

export const LETTER: Sheet = { width: 612, height: 792, margin: 66 };
export const LETTER_WIDE: Sheet = { width: 792, height: 612, margin: 54 };
export const A4: Sheet = { width: 595.28, height: 841.89, margin: 64 };
export const A4_WIDE: Sheet = { width: 841.89, height: 595.28, margin: 54 };
export const A5: Sheet = { width: 419.53, height: 595.28, margin: 44 };
export const CARD: Sheet = { width: 419.53, height: 297.64, margin: 30 };
export const SLIDE: Sheet = { width: 720, height: 405, margin: 48 };

/** Where a figure may draw, in points from the top left corner of the page. */
export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Column {
  title: string;
  /** Share of the table's width; the shares need not add up to anything. */
  width: number;
  align?: 'left' | 'right' | 'center';
}

/** A line of a student's work; `mark` ties it to a note in the margin, `struck` draws it as crossed out. */
export interface WorkLine {
  text: string;
  mark?: number;
  struck?: boolean;
}

export type Block =
  | { kind: 'title'; text: string; under: string }
  | { kind: 'heading'; text: string; level: 1 | 2; anchor: string | undefined }
  | { kind: 'text'; text: string; lead: string | undefined }
  | { kind: 'see'; text: string; to: string }
  | { kind: 'quote'; text: string; source: string }
  | { kind: 'list'; items: string[]; numbered: boolean }
  | { kind: 'table'; columns: Column[]; rows: string[][]; caption: string }
  | { kind: 'figure'; height: number; alt: string; caption: string; draw: Drawing }
  | { kind: 'picture'; height: number; alt: string; caption: string; png: () => Buffer }
  | { kind: 'box'; heading: string; text: string }
  | { kind: 'work'; label: string; lines: WorkLine[]; notes: string[] }
  | { kind: 'sheet'; sheet: Sheet };

export type Drawing = (doc: PDFKit.PDFDocument, frame: Frame, look: Look) => void;

/** The colours and typefaces of one paper; each educator's papers have their own. */
export interface Look {
  plain: string;
  strong: string;
  slanted: string;
  /** Size of body text in points. */
  size: number;
  accent: string;
  tint: string;
}

export interface Paper {
  title: string;
  subject: string;
  language: 'en-US' | 'en-GB';
  /** The day on which the document says it was made (ISO 8601); fixed, so that the bytes never change. */
  written: string;
  look: Look;
  sheet: Sheet;
  /** Level 1 headings become bookmarks. */
  outline?: boolean;
  /** This many first pages are labelled i, ii, ...; the others count from 1. */
  frontPages?: number;
  blocks: Block[];
}

const SERIF = { plain: 'Times-Roman', strong: 'Times-Bold', slanted: 'Times-Italic', size: 12.5 };
const SANS = { plain: 'Helvetica', strong: 'Helvetica-Bold', slanted: 'Helvetica-Oblique', size: 11 };

/** A look with serif body text; `accent` and `tint` are `#rrggbb`, strong enough and pale enough to read on. */
export const serif = (accent: string, tint: string): Look => ({ ...SERIF, accent, tint });
/** A look with sans-serif body text. */
export const sans = (accent: string, tint: string): Look => ({ ...SANS, accent, tint });

/** The document's own title, with one line under it that says what kind of document it is. */
export const title = (text: string, under: string): Block => ({ kind: 'title', text, under });
/** A main heading; with an `anchor` it can be the target of a `see` line. */
export const heading = (text: string, anchor?: string): Block => ({
  kind: 'heading',
  text,
  level: 1,
  anchor,
});
/** A heading under a main heading. */
export const subheading = (text: string): Block => ({ kind: 'heading', text, level: 2, anchor: undefined });
/** A paragraph; `lead` is set in bold before it. */
export const text = (text: string, lead?: string): Block => ({ kind: 'text', text, lead });
/** A line that links to an anchor of the same paper (`#...`) or to a web address. */
export const see = (text: string, to: string): Block => ({ kind: 'see', text, to });
/** Words of somebody else, with where they come from. */
export const quote = (text: string, source: string): Block => ({ kind: 'quote', text, source });
/** A list with bullets. */
export const list = (...items: string[]): Block => ({ kind: 'list', items, numbered: false });
/** A list with numbers. */
export const steps = (...items: string[]): Block => ({ kind: 'list', items, numbered: true });
/** A table; each row has as many cells as there are columns. */
export const table = (caption: string, columns: Column[], rows: string[][]): Block => ({
  kind: 'table',
  columns,
  rows,
  caption,
});
/** A drawing made of lines and text; `height` in points, `alt` for those who cannot see it. */
export const figure = (height: number, alt: string, caption: string, draw: Drawing): Block => ({
  kind: 'figure',
  height,
  alt,
  caption,
  draw,
});
/** A picture made of pixels. */
export const picture = (height: number, alt: string, caption: string, png: () => Buffer): Block => ({
  kind: 'picture',
  height,
  alt,
  caption,
  png,
});
/** A tinted box that stands out from the text. */
export const box = (heading: string, text: string): Block => ({ kind: 'box', heading, text });
/** A student's work with the educator's notes beside it; a line's `mark` n points at the nth note. */
export const work = (label: string, lines: (string | WorkLine)[], ...notes: string[]): Block => ({
  kind: 'work',
  label,
  lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
  notes,
});
/** Starts a new page, of this size from here on. */
export const sheet = (next: Sheet): Block => ({ kind: 'sheet', sheet: next });
