import { type Findings, Unreadable } from './extraction.ts';
import { readOfficeProperties } from './office-properties.ts';
import { cellTexts, officeParagraphs } from './office-text.ts';
import type { ExtractOrder } from './order.ts';
import { type OfficePackage, openPackage } from './package.ts';
import { Paragraphs } from './paragraphs.ts';
import { relatedParts } from './related-parts.ts';

const by = (findings: Findings) => (name: string) => findings.property('comment-author', name);

/** Paragraphs of one part, as one text. */
async function partText(document: OfficePackage, name: string, findings: Findings): Promise<string> {
  const texts: string[] = [];
  await document.read(
    name,
    officeParagraphs((text) => texts.push(text), by(findings)),
  );
  return texts.join('\n');
}

async function readWord(document: OfficePackage, findings: Findings): Promise<void> {
  findings.unit('paragraph');
  const paragraphs = new Paragraphs(findings);
  await document.read(
    'word/document.xml',
    officeParagraphs((text) => paragraphs.add(text), by(findings)),
  );
  paragraphs.flush();
  for (const name of document.names(
    /^word\/(header|footer)\d*\.xml$|^word\/(footnotes|endnotes|comments)\.xml$/,
  ))
    findings.passage(0, await partText(document, name, findings));
}

async function readSlides(document: OfficePackage, findings: Findings): Promise<void> {
  findings.unit('slide');
  const listed = await relatedParts(document, 'ppt/presentation.xml', 'sldId', 'slide');
  const slides = listed.length > 0 ? listed : document.names(/^ppt\/slides\/slide\d+\.xml$/);
  for (const [at, slide] of slides.entries()) {
    const parts = [slide, ...(await relatedParts(document, slide, null, 'notesSlide'))];
    const texts: string[] = [];
    for (const part of parts) texts.push(await partText(document, part, findings));
    findings.passage(at + 1, texts.join('\n'));
  }
  for (const name of document.names(/^ppt\/(commentAuthors|authors)\.xml$/))
    await document.read(name, { open: (_name, { name: author }) => author && by(findings)(author) });
}

async function readWorkbook(document: OfficePackage, findings: Findings): Promise<void> {
  const texts: string[] = [];
  for (const name of document.names(/^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/))
    await document.read(
      name,
      cellTexts((text) => texts.push(text)),
    );
  findings.passage(0, texts.join('\n'));
}

/** Reads a Word document, a presentation or a workbook (Office Open XML), told apart by what is in it. */
export async function readOffice(order: ExtractOrder, findings: Findings): Promise<void> {
  const document = await openPackage(order);
  try {
    const kinds: [string, typeof readWord][] = [
      ['word/document.xml', readWord],
      ['ppt/presentation.xml', readSlides],
      ['xl/workbook.xml', readWorkbook],
    ];
    const [, read] = kinds.find(([part]) => document.has(part)) ?? [];
    if (!read) throw new Unreadable('What is packed in this file is not searched.');
    await readOfficeProperties(document, findings);
    await read(document, findings);
  } finally {
    document.close();
  }
}
