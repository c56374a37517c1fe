import type { PointerEvent } from 'react';

/** Moves what scrolls by dragging it: handlers for the element that is dragged. `area` is what scrolls. */
export function panning(area: () => HTMLElement | null) {
  let last: readonly [number, number] | null = null;
  return {
    onPointerDown(event: PointerEvent) {
      if ((event.target as Element).closest('button')) return;
      last = [event.clientX, event.clientY];
      event.currentTarget.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    onPointerMove(event: PointerEvent) {
      if (!last) return;
      area()?.scrollBy(last[0] - event.clientX, last[1] - event.clientY);
      last = [event.clientX, event.clientY];
    },
    onPointerUp() {
      last = null;
    },
    onPointerCancel() {
      last = null;
    },
  };
}
