import { normalizeUnicode } from 'pdfjs-dist';
import { type Box, linesOf, onPage, type Quad, quadOf, type Rotation, upright } from './geometry.ts';
import { type Quote, quoteOf } from './quote.ts';

/** A passage that is selected on one page. */
export interface PdfSelection extends Quote {
  /** The page's place in the document, from 1. */
  readonly page: number;
  /** One quad a line, in reading order. */
  readonly quads: readonly Quad[];
}

/** A text node of a page and where its text begins in the text of the page. */
interface Piece {
  readonly node: Text;
  readonly at: number;
}

/** The text of a page as its text layer has it: its pieces, and a new line where the layer breaks one. */
export function pageText(layer: Element): { text: string; pieces: Piece[] } {
  let text = '';
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, at: text.length });
      text += node.data;
    } else if (node instanceof HTMLBRElement) {
      text += '\n';
    }
  }
  return { text, pieces };
}

/** From where to where `range` takes in `node`, as offsets in it; null where it doesn't touch it. */
function within(range: Range, node: Text): [number, number] | null {
  if (!range.intersectsNode(node)) return null;
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  return from < to ? [from, to] : null;
}

function passageOn(page: HTMLElement, range: Range, rotation: Rotation): PdfSelection | null {
  const layer = page.querySelector('.textLayer');
  if (!layer || !range.intersectsNode(layer)) return null;
  const { text, pieces } = pageText(layer);
  const sheet = page.getBoundingClientRect();
  const boxes: Box[] = [];
  let [start, end] = [text.length, 0];
  for (const { node, at } of pieces) {
    const part = within(range, node);
    if (!part) continue;
    start = Math.min(start, at + part[0]);
    end = Math.max(end, at + part[1]);
    const cut = document.createRange();
    cut.setStart(node, part[0]);
    cut.setEnd(node, part[1]);
    for (const rect of cut.getClientRects()) boxes.push(onSheet(rect, sheet, rotation));
  }
  const quote = quoteOf(text, start, end, normalizeUnicode);
  if (!quote) return null;
  const size = rotation % 180 === 0 ? sheet : { width: sheet.height, height: sheet.width };
  const quads = linesOf(boxes).flatMap((line) => {
    const box = onPage(scaled(line, 1 / size.width, 1 / size.height));
    return box ? [quadOf(box)] : [];
  });
  return quads.length > 0 ? { page: Number(page.dataset.pageNumber), quads, ...quote } : null;
}

const scaled = (box: Box, across: number, down: number): Box => ({
  x: box.x * across,
  y: box.y * down,
  width: box.width * across,
  height: box.height * down,
});

/** A rectangle of the screen, in pixels of the page as it stands when it is not turned. */
function onSheet(rect: DOMRect, sheet: DOMRect, rotation: Rotation): Box {
  const box = { x: rect.x - sheet.x, y: rect.y - sheet.y, width: rect.width, height: rect.height };
  const stood = upright(scaled(box, 1 / sheet.width, 1 / sheet.height), rotation);
  return rotation % 180 === 0
    ? scaled(stood, sheet.width, sheet.height)
    : scaled(stood, sheet.height, sheet.width);
}

/** The selection of the window as far as it lies in `viewer`, page by page in the order of the document. */
export function selectedPassages(viewer: HTMLElement, rotation: Rotation): PdfSelection[] {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(viewer)) return [];
  return [...viewer.querySelectorAll<HTMLElement>('.page')].flatMap((page) => {
    const passage = passageOn(page, range, rotation);
    return passage ? [passage] : [];
  });
}

/** Whether anything is selected in `viewer`; cheaper than reading what. */
export function hasSelection(viewer: HTMLElement): boolean {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  return selection.getRangeAt(0).intersectsNode(viewer) && selection.toString().trim() !== '';
}
