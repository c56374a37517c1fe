import type { Region } from '../image/region.ts';
import type { PdfController } from '../pdf/controller.ts';

/** The page that a pointer is on, but not where it is on a link, a field or a mark. */
export function pageUnder({ target }: { target: EventTarget }): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('a, button, input, select, textarea')) return null;
  return target.closest<HTMLElement>('.page');
}

/** Whether a page is drawn and has no words, as a scanned one. */
export function isScanned(page: HTMLElement): boolean {
  const layer = page.querySelector('.textLayer:has(.endOfContent)');
  return layer !== null && layer.textContent.trim() === '';
}

/** Where a pointer is, in shares of a page as it is turned. */
export function pointOn(
  page: HTMLElement,
  event: { clientX: number; clientY: number },
): readonly [number, number] {
  const box = page.getBoundingClientRect();
  return [(event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height];
}

/** The middle of what is in sight of the page that fills most of the pane, as a region of the turned page. */
export function sightOf(controller: PdfController): { page: number; region: Region } | null {
  const { page } = controller.snapshot();
  const [sheet, pane] = [
    controller.pageElement(page)?.getBoundingClientRect(),
    controller.container?.getBoundingClientRect(),
  ];
  if (!sheet || !pane) return null;
  const [left, right] = [Math.max(sheet.left, pane.left), Math.min(sheet.right, pane.right)];
  const [top, bottom] = [Math.max(sheet.top, pane.top), Math.min(sheet.bottom, pane.bottom)];
  const [width, height] = [Math.max(right - left, 8) / 2, Math.max(bottom - top, 8) / 4];
  const region = {
    x: ((left + right - width) / 2 - sheet.left) / sheet.width,
    y: ((top + bottom - height) / 2 - sheet.top) / sheet.height,
    width: width / sheet.width,
    height: height / sheet.height,
  };
  return { page, region };
}
