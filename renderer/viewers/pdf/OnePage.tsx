import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import {
  type Extent,
  type Frame,
  type Measured,
  partsOf,
  placed,
} from '../../../shared/calibration/frame.ts';
import { useExtent } from '../useExtent.ts';
import type { PdfHandle } from './handle.ts';
import { type Area, inkedArea } from './ink.ts';
import { openPdf } from './loading.ts';
import styles from './OnePage.module.css';

export interface OnePageProps {
  url: string;
  /** Bytes. */
  size: number;
  /** From 1; beyond the last one, the last is shown. */
  page: number;
  frame: Frame;
  label: string;
  /** Said until the first page is drawn. */
  opening: string;
  /** Said where the file cannot be shown. */
  trouble: string;
  /** Told in how many parts the page is seen, and how many pages there are. */
  onMeasured?: ((measured: Measured) => void) | undefined;
}

/** Keeps a document open for as long as it is the one that is shown. */
function useDocument(url: string, size: number): { handle: PdfHandle | null; failed: boolean } {
  const [state, setState] = useState<{ handle: PdfHandle | null; failed: boolean }>({
    handle: null,
    failed: false,
  });
  useEffect(() => {
    const stop = new AbortController();
    let opened: PdfHandle | null = null;
    setState({ handle: null, failed: false });
    openPdf({ url, size }, { signal: stop.signal }).then(
      (handle) => {
        if (stop.signal.aborted) return void handle.close();
        opened = handle;
        setState({ handle, failed: false });
      },
      () => {
        if (!stop.signal.aborted) setState({ handle: null, failed: true });
      },
    );
    return () => {
      stop.abort();
      void opened?.close();
    };
  }, [url, size]);
  return state;
}

interface Inked {
  page: PDFPageProxy;
  area: Area;
}

/** The page that is asked for, and where on it something stands. The one before stays until the next is ready. */
function usePage(handle: PdfHandle | null, number: number): { inked: Inked | null; failed: boolean } {
  const [state, setState] = useState<{ inked: Inked | null; failed: boolean }>({
    inked: null,
    failed: false,
  });
  useEffect(() => {
    let current = true;
    if (!handle) return setState({ inked: null, failed: false });
    handle.document
      .getPage(Math.min(number, handle.document.numPages))
      .then(async (page) => ({ page, area: await inkedArea(page) }))
      .then(
        (inked) => current && setState({ inked, failed: false }),
        () => current && setState({ inked: null, failed: true }),
      );
    return () => {
      current = false;
    };
  }, [handle, number]);
  return state;
}

/** Draws what of a page is in sight; the canvas is as large as the box and never as large as the page. */
async function draw(
  { page, area }: Inked,
  box: Extent,
  frame: Frame,
  started: (cancel: () => void) => void,
): Promise<HTMLCanvasElement> {
  const density = Math.min(devicePixelRatio, 2);
  const { scale, x, y } = placed(area, box, frame);
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const shown = {
    width: Math.min(area.width * scale, box.width),
    height: Math.min(area.height * scale, box.height),
  };
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(shown.width * density));
  canvas.height = Math.max(1, Math.round(shown.height * density));
  const viewport = page.getViewport({
    scale: scale * density,
    offsetX: (x - left - area.x * scale) * density,
    offsetY: (y - top - area.y * scale) * density,
  });
  const task = page.render({ canvas, viewport });
  started(() => task.cancel());
  await task.promise;
  return canvas;
}

/** One page of a PDF as a picture in its place: for a window in which nobody scrolls or selects. */
export default function OnePage({
  url,
  size,
  page,
  frame,
  label,
  opening,
  trouble,
  onMeasured,
}: OnePageProps) {
  const { handle, failed: closed } = useDocument(url, size);
  const { inked, failed: damaged } = usePage(handle, page);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const box = useExtent(place);
  const { size: shown, left, top } = frame;
  const [drawnOf, setDrawnOf] = useState<PdfHandle | null>(null);
  const ready = handle !== null && drawnOf === handle;

  useEffect(() => {
    if (inked && box && handle)
      onMeasured?.({ parts: partsOf(inked.area, box, shown), pages: handle.document.numPages });
  }, [inked, box, handle, shown, onMeasured]);

  useEffect(() => {
    const target = canvas.current;
    if (!inked || !box || !target) return;
    let cancel = () => {};
    let current = true;
    draw(inked, box, { size: shown, left, top }, (stop) => {
      cancel = stop;
    })
      .then((drawn) => {
        if (!current) return;
        // What is there stays until what follows is drawn: a wall must not flash at each step.
        target.width = drawn.width;
        target.height = drawn.height;
        target.style.width = `${drawn.width / Math.min(devicePixelRatio, 2)}px`;
        target.getContext('2d')?.drawImage(drawn, 0, 0);
        setDrawnOf(handle);
      })
      .catch(() => {});
    return () => {
      current = false;
      cancel();
    };
  }, [handle, inked, box, shown, left, top]);

  return (
    <div ref={place} className={styles.place}>
      {closed || damaged ? (
        <p>{trouble}</p>
      ) : (
        <>
          {!ready && <p>{opening}</p>}
          <canvas ref={canvas} role="img" aria-label={label} hidden={!ready} />
        </>
      )}
    </div>
  );
}
