import { align } from './align.ts';
import type { Stretch } from './find-again.ts';

/** A text node on the screen, and where its characters stand in the text. */
interface Piece {
  readonly node: Text;
  readonly at: number;
  /** The place of each character; null where they follow each other from `at`. */
  readonly places: Uint32Array | null;
}

/** A text as it lies on the screen: the words that selectors count in, and the nodes that show them. */
export interface Laid {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,tr,pre,blockquote,figcaption,dt,dd,section,div';

/** A text whose nodes stand in elements that carry their place in the source, as `data-from` and `data-to`. */
export function laidFromSource(area: Element, source: string): Laid {
  const pieces: Piece[] = [];
  for (const holder of area.querySelectorAll<HTMLElement>('[data-from]')) {
    const node = holder.firstChild;
    if (!(node instanceof Text)) continue;
    const from = Number(holder.dataset.from);
    pieces.push({ node, at: from, places: align(source, from, Number(holder.dataset.to), node.data) });
  }
  return { text: source, pieces };
}

/** The block, the cell and the row that a text stands in. */
interface Home {
  readonly block: Element | null;
  readonly cell: Element | null;
  readonly row: Element | null;
}

function homeOf({ parentElement: parent }: Text): Home {
  const cell = parent?.closest('td,th') ?? null;
  return { block: parent?.closest(BLOCKS) ?? null, cell, row: cell?.parentElement ?? null };
}

function between(one: Home, other: Home): string {
  if (other.cell !== one.cell && other.row && other.row === one.row) return '\t';
  return other.block !== one.block || other.cell !== one.cell ? '\n' : '';
}

/** A text that is only known as it is shown: its words one after another, a new line between blocks, a tab between cells. */
export function laidAsShown(area: Element): Laid {
  const pieces: Piece[] = [];
  let text = '';
  let last: Home | null = null;
  const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.data.trim()) continue;
    const home = homeOf(node);
    text += last ? between(last, home) : '';
    last = home;
    pieces.push({ node, at: text.length, places: null });
    text += node.data;
  }
  return { text, pieces };
}

const placeIn = ({ at, places }: Piece, offset: number) => (places ? (places[offset] ?? at) : at + offset);

/** The stretch of the text that a range of the screen takes in; null where it touches none of it. */
export function stretchOf({ pieces }: Laid, range: Range): Stretch | null {
  let [start, end] = [Number.POSITIVE_INFINITY, -1];
  for (const piece of pieces) {
    const { node } = piece;
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (from >= to) continue;
    start = Math.min(start, placeIn(piece, from));
    end = Math.max(end, placeIn(piece, to - 1) + 1);
  }
  return end < 0 ? null : { start, end };
}

/** The ranges of the screen that show a stretch of the text, one for each node. */
export function rangesOf({ pieces }: Laid, { start, end }: Stretch): Range[] {
  return pieces.flatMap((piece) => {
    const { node } = piece;
    let [from, to] = [0, node.length];
    while (from < to && placeIn(piece, from) < start) from += 1;
    while (to > from && placeIn(piece, to - 1) >= end) to -= 1;
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
