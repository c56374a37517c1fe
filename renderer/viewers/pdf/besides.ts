import type { PDFDocumentProxy } from 'pdfjs-dist';

/** What a document holds that its pages do not show. */
export interface Besides {
  /** Names of files inside it, without their folders; nothing opens them. */
  readonly files: readonly string[];
  /** A form in XFA (ISO 32000-1, 12.7.8) of which no field is drawn on the first page, as far as can be told. */
  readonly undrawnForm: boolean;
}

export const NOTHING_BESIDES: Besides = { files: [], undrawnForm: false };

/** Letters of a name at most; somebody else wrote it. */
const LONGEST = 80;

/** Finds out what a document holds besides its pages. What can't be read counts as not there. */
export async function readBesides(document: PDFDocumentProxy): Promise<Besides> {
  const [files, undrawnForm] = await Promise.all([
    readNames(document).catch(() => []),
    hasUndrawnForm(document).catch(() => false),
  ]);
  return { files, undrawnForm };
}

async function readNames(document: PDFDocumentProxy): Promise<string[]> {
  const attachments: Map<string, { filename: string }> | null = await document.getAttachments();
  return [...(attachments?.values() ?? [])].map(({ filename }) => filename.slice(0, LONGEST));
}

async function hasUndrawnForm(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata();
  if (!('IsXFAPresent' in info) || info.IsXFAPresent !== true) return false;
  const page = await document.getPage(1);
  const annotations: { subtype?: string }[] = await page.getAnnotations();
  return !annotations.some(({ subtype }) => subtype === 'Widget');
}
