import type { MarkStyle } from '../../../shared/reading/mark-style.ts';
import { type Box, boxOf, type Quad, type Rotation, turned, upright } from './geometry.ts';
import styles from './marks.module.css';
import type { Quote } from './quote.ts';

/** A passage to be shown on the page. */
export interface Mark {
  readonly id: string;
  /** The page's place in the document, from 1. */
  readonly page: number;
  readonly quads: readonly Quad[];
  /** The short tag beside the passage, such as a criterion's id. */
  readonly label: string;
  /** The tag's name for assistive technology; the label where left out. */
  readonly name?: string;
  readonly style: MarkStyle;
  /** A region without words: framed, so that what is in it stays as it is. */
  readonly framed?: boolean;
  /** Set where it was made on other bytes: it is drawn where these words are found, and not by its quads. */
  readonly words?: Quote;
}

/** How far a tag stands out over the left edge of its page, in pixels; the sheet of styles draws it so. */
export const TAG_ROOM = 16;

/** Least distance between two tags, in pixels. */
const TAG_GAP = 2;

const percent = (fraction: number) => `${fraction * 100}%`;

/**
 * The marks of a document, in layers of their own over its pages: shapes that let the text below be
 * selected, and a tag beside each. pdf.js clears a page's element whenever it draws it anew; the layers
 * are put back before the screen is painted.
 */
export class MarksOverlay {
  readonly #onMark: (id: string) => void;
  readonly #layers = new Map<HTMLElement, HTMLElement[]>();
  readonly #keeper = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof HTMLElement) this.#putBack(target);
  });
  #marks: readonly Mark[] = [];
  #current: string | null = null;
  #rotation: Rotation = 0;

  constructor(onMark: (id: string) => void) {
    this.#onMark = onMark;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Draws `marks` on `pages` (the page elements in order), turned clockwise by `rotation`. */
  draw(pages: readonly HTMLElement[], marks: readonly Mark[], rotation: Rotation): void {
    this.clear();
    this.#marks = marks;
    this.#rotation = rotation;
    for (const [number, own] of Map.groupBy(marks, (mark) => mark.page)) {
      const page = pages[number - 1];
      if (!page) continue;
      const [shapes, tags] = this.#layersOf(own);
      this.#layers.set(page, [shapes, tags]);
      this.#putBack(page);
      spread(tags, page.clientHeight);
      this.#keeper.observe(page, { childList: true });
    }
  }

  /** Takes all marks off the pages. */
  clear(): void {
    this.#keeper.disconnect();
    for (const layer of [...this.#layers.values()].flat()) layer.remove();
    this.#layers.clear();
    this.#marks = [];
  }

  /** Makes one mark stand out, and no other; null for none. */
  point(id: string | null): void {
    this.#current = id;
    for (const layer of [...this.#layers.values()].flat())
      for (const part of layer.querySelectorAll<HTMLElement>('[data-mark]'))
        part.toggleAttribute('data-current', part.dataset.mark === id);
  }

  /** The mark of `page` (from 1) under a point given in fractions of the turned page; the last drawn wins. */
  at(page: number, x: number, y: number): Mark | undefined {
    const point = upright({ x, y, width: 0, height: 0 }, this.#rotation);
    return this.#marks.findLast(
      (mark) => mark.page === page && mark.quads.some((quad) => contains(boxOf(quad), point)),
    );
  }

  #putBack(page: HTMLElement): void {
    for (const layer of this.#layers.get(page) ?? []) if (layer.parentNode !== page) page.append(layer);
  }

  #layersOf(marks: readonly Mark[]): [shapes: HTMLElement, tags: HTMLElement] {
    const [shapes, tags] = [layer(styles.shapes), layer(styles.tags)];
    shapes.dataset.turn = String(this.#rotation);
    const placed = marks.map((mark) => ({
      mark,
      boxes: mark.quads.map((quad) => turned(boxOf(quad), this.#rotation)),
    }));
    for (const { mark, boxes } of placed.sort((one, other) => topOf(one.boxes) - topOf(other.boxes))) {
      for (const box of boxes) shapes.append(this.#shape(mark, box));
      tags.append(this.#tag(mark, topOf(boxes)));
    }
    return [shapes, tags];
  }

  #shape(mark: Mark, box: Box): HTMLElement {
    const shape = document.createElement('div');
    Object.assign(shape.style, {
      left: percent(box.x),
      top: percent(box.y),
      width: percent(box.width),
      height: percent(box.height),
    });
    shape.toggleAttribute('data-framed', mark.framed ?? false);
    return this.#dress(shape, mark);
  }

  #tag(mark: Mark, top: number): HTMLElement {
    const tag = document.createElement('button');
    tag.type = 'button';
    tag.textContent = mark.label;
    tag.ariaLabel = mark.name ?? mark.label;
    tag.style.top = percent(top);
    tag.onclick = () => this.#onMark(mark.id);
    return this.#dress(tag, mark);
  }

  #dress(part: HTMLElement, { id, style }: Mark): HTMLElement {
    part.dataset.mark = id;
    part.dataset.style = style;
    part.toggleAttribute('data-current', id === this.#current);
    return part;
  }
}

/** Moves tags down, in their order, until none lies on another. `height` is the page's, in pixels. */
function spread(tags: HTMLElement, height: number): void {
  let free = 0;
  for (const tag of tags.children as HTMLCollectionOf<HTMLElement>) {
    const top = Math.max(tag.offsetTop, free);
    if (top > tag.offsetTop) tag.style.top = percent(top / Math.max(height, 1));
    free = top + tag.offsetHeight + TAG_GAP;
  }
}

const topOf = (boxes: readonly Box[]) => Math.min(...boxes.map((box) => box.y), 1);

const contains = (box: Box, { x, y }: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

function layer(name: string | undefined): HTMLElement {
  const element = document.createElement('div');
  element.className = name ?? '';
  return element;
}
