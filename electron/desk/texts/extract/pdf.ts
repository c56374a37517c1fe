import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { EnoughText, type Findings, type PropertyField } from './extraction.ts';
import { EXTRACT_LIMITS } from './limits.ts';
import type { ExtractOrder } from './order.ts';
import { openPdf } from './pdf-open.ts';
import { pageText } from './pdf-page.ts';
import { textsInXml } from './xml.ts';

const INFO: Record<string, PropertyField> = {
  Author: 'author',
  Title: 'title',
  Subject: 'description',
  Keywords: 'description',
};

/** What pdf.js says of an annotation, as far as it can hold words. */
interface Noted {
  titleObj?: { str?: string };
  contentsObj?: { str?: string };
  fieldValue?: unknown;
}

async function readProperties(pdf: PDFDocumentProxy, findings: Findings): Promise<void> {
  const { info, metadata } = await pdf.getMetadata();
  for (const [name, value] of Object.entries(info)) {
    if (INFO[name]) findings.property(INFO[name], value);
    if (name !== 'Custom' || typeof value !== 'object' || value === null) continue;
    for (const own of Object.values(value)) findings.property('other', own);
  }
  const xmp: unknown = metadata?.getRaw();
  if (typeof xmp === 'string') for (const text of textsInXml(xmp)) findings.property('other', text);
}

/** Words that people put onto a page: comments with their authors, and what was filled into a form. */
async function readAnnotations(page: PDFPageProxy, findings: Findings): Promise<string[]> {
  const texts: string[] = [];
  for (const noted of (await page.getAnnotations()) as Noted[]) {
    findings.property('comment-author', noted.titleObj?.str);
    for (const text of [noted.contentsObj?.str, noted.fieldValue].flat())
      if (typeof text === 'string') texts.push(text);
  }
  return texts;
}

/** Reads a PDF page by page: its text, its comments and form fields, its properties (Info and XMP). */
export async function readPdf(order: ExtractOrder, findings: Findings): Promise<void> {
  findings.unit('page');
  const { pdf, close } = await openPdf(order);
  try {
    await readProperties(pdf, findings).catch(() => findings.gap('Its properties cannot be read.'));
    const last = Math.min(pdf.numPages, EXTRACT_LIMITS.pages);
    for (let number = 1; number <= last; number += 1) {
      try {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        const noted = await readAnnotations(page, findings);
        const drawn = pageText(items.filter((item) => 'str' in item));
        findings.passage(number, [drawn, ...noted].join('\n'));
        page.cleanup();
      } catch (error) {
        if (error instanceof EnoughText) throw error;
        findings.gap(`Page ${number} is damaged and cannot be searched.`);
      }
    }
    if (pdf.numPages > last) findings.gap(`Only the first ${last} pages are searched.`);
  } finally {
    await close();
  }
}
