import { EnoughText, type Findings, Unreadable } from './extraction.ts';
import { readHtml, readXml } from './html.ts';
import { type TextKind, textKind } from './kinds.ts';
import { readOffice } from './office.ts';
import type { ExtractOrder } from './order.ts';
import { readPdf } from './pdf.ts';
import { readPhoto } from './photo.ts';
import { readMarkdown, readPlain, readTable } from './plain.ts';

type Reader = (order: ExtractOrder, findings: Findings) => Promise<void>;

const READERS: Record<TextKind, Reader> = {
  pdf: readPdf,
  office: readOffice,
  html: readHtml,
  xml: readXml,
  markdown: readMarkdown,
  plain: readPlain,
  table: readTable,
  photo: readPhoto,
};

/**
 * Reads one file's text and what it says about itself. May take for ever or all memory on a hostile file: to be called
 * in a thread that can be ended.
 * @throws Unreadable with a sentence for the person who opens the file.
 */
export async function extract(order: ExtractOrder, findings: Findings): Promise<void> {
  const kind = textKind(order.mediaType);
  if (!kind) return;
  try {
    await READERS[kind](order, findings);
  } catch (error) {
    if (error instanceof EnoughText) findings.gap('Only the beginning of this very long text is searched.');
    else if (error instanceof Unreadable) throw error;
    else throw new Unreadable('The file is damaged and cannot be searched. Ask for it again.');
  }
}
