import { useEffect, useRef, useState } from 'react';
import type { PdfHandle } from './handle.ts';
import { openPdf } from './loading.ts';
import styles from './OnePage.module.css';

export interface OnePageProps {
  url: string;
  /** Bytes. */
  size: number;
  /** From 1; beyond the last one, the last is shown. */
  page: number;
  label: string;
  /** Said where the file cannot be shown. */
  trouble: string;
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

/** One page of a PDF as a picture that fits its place: for a window in which nobody scrolls or selects. */
export default function OnePage({ url, size, page, label, trouble }: OnePageProps) {
  const { handle, failed } = useDocument(url, size);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });

  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const watch = new ResizeObserver(() => setRoom({ width: box.clientWidth, height: box.clientHeight }));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const target = canvas.current;
    if (!handle || !target || !room.width || !room.height) return;
    let cancel = () => {};
    let current = true;
    void (async () => {
      const shown = await handle.document.getPage(Math.min(page, handle.document.numPages));
      if (!current) return;
      const natural = shown.getViewport({ scale: 1 });
      const fit = Math.min(room.width / natural.width, room.height / natural.height);
      const viewport = shown.getViewport({ scale: fit * Math.min(devicePixelRatio, 2) });
      target.width = Math.max(1, Math.round(viewport.width));
      target.height = Math.max(1, Math.round(viewport.height));
      target.style.width = `${Math.round(natural.width * fit)}px`;
      const task = shown.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      await task.promise;
      target.dataset.drawn = String(page);
    })().catch(() => {});
    return () => {
      current = false;
      cancel();
    };
  }, [handle, page, room]);

  return (
    <div ref={place} className={styles.place}>
      {failed ? <p>{trouble}</p> : <canvas ref={canvas} role="img" aria-label={label} />}
    </div>
  );
}
