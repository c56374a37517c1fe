import PDFDocument from 'pdfkit';
import type { Letter } from '../../../../shared/results/letter/letter.ts';
import type { LetterTemplate } from '../../../../shared/results/letter/template.ts';
import { readyEastAsian } from '../pdf/east-asian.ts';
import { Pen } from '../pdf/pen.ts';
import { drawFooters, drawLetter, type Logo } from './draw.ts';

/** A PDF that takes letters one after the other. Its parts come out of `doc` as they are made. */
export class LetterPdf {
  readonly doc: PDFKit.PDFDocument;
  private readonly pen: Pen;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly logo: Logo | null;
  private readonly bookmarked: boolean;

  /**
   * @param title of the document.
   * @param bookmarked whether each letter is a bookmark, as where many stand in one file.
   */
  constructor(title: string, template: LetterTemplate, logo: Logo | null, at: Date, bookmarked: boolean) {
    this.logo = logo;
    this.bookmarked = bookmarked;
    this.doc = new PDFDocument({
      pdfVersion: '1.7',
      tagged: true,
      lang: template.language,
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      info: { Title: title, Creator: 'Touchstone', Producer: 'PDFKit', CreationDate: at, ModDate: at },
    });
    this.root = this.doc.struct('Document', { title });
    this.doc.addStructure(this.root);
    this.pen = new Pen(this.doc, template.paper, this.root);
  }

  async add(letter: Letter): Promise<void> {
    await readyEastAsian(letter);
    const write = () => {
      drawLetter(this.pen, letter, this.logo);
    };
    if (this.bookmarked) {
      const first = this.doc.bufferedPageRange();
      this.pen.within('Sect', letter.documentTitle, write);
      this.doc.switchToPage(first.start + first.count);
      this.doc.outline.addItem(`${letter.submission} ${letter.title}`);
    } else write();
    drawFooters(this.pen, letter);
  }

  end(): void {
    this.root.end();
    this.doc.end();
  }
}

/** One letter as a PDF. */
export async function letterPdf(
  letter: Letter,
  template: LetterTemplate,
  logo: Logo | null,
  at: Date,
): Promise<Buffer> {
  const pdf = new LetterPdf(letter.documentTitle, template, logo, at, false);
  await pdf.add(letter);
  pdf.end();
  const parts: Buffer[] = [];
  for await (const part of pdf.doc) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
