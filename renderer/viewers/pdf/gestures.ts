import type { Stage } from './stage.ts';
import { MAX_SCALE, MIN_SCALE, wheelFactor } from './zoom.ts';

/** How long, in milliseconds, a pinch rests before the pages are drawn anew; until then they are stretched. */
const REST = 200;

/** Calls `refit` when the pane has a width and height for the first time or others than before, once a frame at most. */
export function followPane({ container, signal }: Stage, refit: () => void): void {
  // Asked now, they would have the whole screen laid out while it is still being made.
  let [width, height, frame] = [0, 0, 0];
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === width && container.clientHeight === height) return;
    [width, height] = [container.clientWidth, container.clientHeight];
    cancelAnimationFrame(frame);
    if (width > 0 && height > 0) frame = requestAnimationFrame(refit);
  });
  observer.observe(container);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}

export interface PointerHooks {
  /** The scale was changed by wheel or pinch. */
  onZoom(): void;
  /** The page was clicked, not on a link and without selecting; the point in fractions of the page as it is turned. */
  onPoint(page: number, x: number, y: number): void;
}

/** Zooms with Ctrl and the wheel (a pinch on a touchpad arrives as that), around the pointer; reports clicks. */
export function followPointer(stage: Stage, { onZoom, onPoint }: PointerHooks): void {
  const { container, view, signal } = stage;
  container.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      // Also where nothing is zoomed: the browser would zoom the whole window.
      event.preventDefault();
      const factor = wheelFactor(event);
      const scale = view.currentScale * factor;
      if (scale < MIN_SCALE || scale > MAX_SCALE) return;
      const pane = container.getBoundingClientRect();
      // pdf.js counts the point from the pane's offset parent.
      const origin = [
        event.clientX - pane.x + container.offsetLeft,
        event.clientY - pane.y + container.offsetTop,
      ];
      view.updateScale({ scaleFactor: factor, origin, drawingDelay: REST });
      onZoom();
    },
    { passive: false, signal },
  );
  container.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || event.target.closest('a, button, .popupAnnotation')) return;
      const page = event.target.closest<HTMLElement>('.page');
      if (!page || !(document.getSelection()?.isCollapsed ?? true)) return;
      const sheet = page.getBoundingClientRect();
      const [x, y] = [(event.clientX - sheet.x) / sheet.width, (event.clientY - sheet.y) / sheet.height];
      onPoint(Number(page.dataset.pageNumber), x, y);
    },
    { signal },
  );
  // A middle click would open the app a second time where a link within the document has an address.
  container.addEventListener('auxclick', (event) => event.preventDefault(), { signal });
}
