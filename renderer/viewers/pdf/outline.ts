import type { PDFDocumentProxy } from 'pdfjs-dist';

/** One entry of a document's own table of contents. */
export interface OutlineItem {
  /** Unique within the outline. */
  readonly id: string;
  readonly title: string;
  /** A place in the document, as pdf.js understands it; null for an entry that leads nowhere or outside. */
  readonly place: string | unknown[] | null;
  readonly items: readonly OutlineItem[];
}

type Node = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number];

/** Bounds against documents made to choke a reader: entries in all, depth, and letters in one title. */
const MOST = 2000;
const DEEPEST = 8;
const LONGEST = 300;

/** The table of contents of a document; empty where it has none or a damaged one. */
export async function readOutline(document: PDFDocumentProxy): Promise<readonly OutlineItem[]> {
  const nodes: Node[] | null = await document.getOutline().catch(() => null);
  let left = MOST;
  const convert = (list: readonly Node[], prefix: string): OutlineItem[] =>
    list.slice(0, left).map((node, index) => {
      left -= 1;
      const id = `${prefix}${index + 1}`;
      const deeper = id.split('.').length < DEEPEST && left > 0;
      return {
        id,
        title: node.title.trim().slice(0, LONGEST),
        place: node.dest,
        items: deeper ? convert(node.items, `${id}.`) : [],
      };
    });
  return convert(nodes ?? [], '');
}
