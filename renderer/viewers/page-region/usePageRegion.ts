import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { useWhileShown } from '../../design/index.ts';
import { type Region, regionBetween } from '../image/region.ts';
import type { PdfController } from '../pdf/controller.ts';
import { boxOf, quadOf, turned, upright } from '../pdf/geometry.ts';
import { type OpenDocument, registerDocument, releaseSelection } from '../selection.ts';
import { isScanned, pageUnder, pointOn, sightOf } from './pages.ts';

/** Cut to the page: a sum of shares may be a hair's breadth more than one. */
const share = (value: number) => Math.min(1, Math.max(0, value));

/** A region of a page that is being marked, in shares of the page as it stands before the reader turns it. */
export interface PageRegion {
  readonly page: number;
  readonly region: Region;
}

/**
 * A region of a PDF page as evidence: dragged on a page without words, on any page while `drawing`, or made by key. It
 * is a `pdf` selector with one quad and no words.
 */
export function usePageRegion(controller: PdfController, artifact: ArtifactView) {
  const [marked, setMarked] = useState<PageRegion | null>(null);
  const [drawing, setDrawing] = useState(false);
  const [byKey, setByKey] = useState(false);
  const latest = useRef(marked);
  latest.current = marked;
  const from = useRef<{ page: HTMLElement; point: readonly [number, number] } | null>(null);

  const document = useMemo(
    (): OpenDocument => ({
      artifact,
      selected() {
        const now = latest.current;
        const exact = { exact: '', prefix: '', suffix: '' };
        return now && { type: 'pdf', page: now.page, quads: [quadOf(now.region).map(share)], ...exact };
      },
      release() {
        // Whoever marked it by key goes on in the pages.
        const layer = latest.current && controller.pageElement(latest.current.page);
        if (layer?.contains(window.document.activeElement))
          controller.container?.focus({ preventScroll: true });
        setMarked(null);
      },
      reveal: (id) => controller.revealMark(id),
    }),
    [artifact, controller],
  );
  useWhileShown(() => registerDocument(document), [document]);

  const rotation = () => controller.snapshot().rotation;
  const mark = (next: PageRegion | null) => {
    if (next && !latest.current) releaseSelection(document);
    setMarked(next);
  };
  const stretch = (event: PointerEvent) => {
    const start = from.current;
    if (!start) return;
    const seen = regionBetween(start.point, pointOn(start.page, event));
    const page = Number(start.page.dataset.pageNumber);
    mark(seen && { page, region: upright(seen, rotation()) });
  };
  const onPages = {
    onPointerDown(event: PointerEvent) {
      const page = pageUnder(event);
      if (event.button !== 0 || !page || !(drawing || isScanned(page))) return;
      from.current = { page, point: pointOn(page, event) };
      setByKey(false);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    // The pointer would select words otherwise, or drag the page's picture.
    onMouseDown(event: React.MouseEvent) {
      if (from.current) event.preventDefault();
    },
    onPointerMove: stretch,
    onPointerUp(event: PointerEvent) {
      stretch(event);
      from.current = null;
    },
    onPointerCancel() {
      from.current = null;
    },
  };
  return {
    marked,
    byKey,
    drawing,
    onPages,
    mark,
    /** Begins a region in the middle of what is in sight, with the keyboard in it; a second press ends drawing. */
    toggle() {
      setDrawing(!drawing);
      if (drawing) return mark(null);
      const sight = sightOf(controller);
      setByKey(true);
      if (sight) mark({ page: sight.page, region: upright(sight.region, rotation()) });
    },
    /** Takes a region that is evidence, to be changed. */
    take(page: number, quad: readonly number[]) {
      setByKey(true);
      setMarked({ page, region: boxOf(quad as unknown as Parameters<typeof boxOf>[0]) });
    },
    /** A region of the page as the reader has turned it, and back. */
    shown: (region: Region) => turned(region, rotation()),
    stood: (region: Region) => upright(region, rotation()),
  };
}
