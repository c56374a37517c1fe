import { type RefObject, useEffect, useState } from 'react';
import type { Extent } from '../../shared/calibration/frame.ts';

/** The room that an element has, in CSS pixels of its own, however it is scaled; nothing until it was measured. */
export function useExtent(place: RefObject<HTMLElement | null>): Extent | null {
  const [extent, setExtent] = useState<Extent | null>(null);
  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      setExtent(width && height ? { width, height } : null);
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, [place]);
  return extent;
}
