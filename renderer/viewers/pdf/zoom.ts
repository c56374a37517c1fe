/** How large pages are shown: fitted to the pane, or a scale (1 shows a page in its own size). */
export type Zoom = 'fit-width' | 'fit-page' | number;

/** The scales that the zoom menu offers. */
export const ZOOM_STEPS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];
export const MIN_SCALE = 0.1;
export const MAX_SCALE = 8;

/** The scale within bounds. */
export const bounded = (scale: number) => Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));

/** The next step of the menu above `scale`, or below it; the bound where there is none. */
export function stepFrom(scale: number, direction: 1 | -1): number {
  // A hair's breadth counts as the same, or the step would stand still.
  const next =
    direction === 1
      ? ZOOM_STEPS.find((step) => step > scale * 1.01)
      : ZOOM_STEPS.findLast((step) => step < scale * 0.99);
  return next ?? (direction === 1 ? Math.max(scale, 4) : Math.min(scale, 0.5));
}

/** The value that pdf.js's viewer takes for a zoom. */
export const scaleValue = (zoom: Zoom): string =>
  zoom === 'fit-width' ? 'page-width' : zoom === 'fit-page' ? 'page-fit' : String(bounded(zoom));

/**
 * The factor of one turn of the wheel, from its delta in pixels. A pinch on a touchpad arrives as many small
 * turns, a mouse wheel as few large ones; both are held to a step that the eye can follow.
 */
export function wheelFactor({ deltaY, deltaMode }: Pick<WheelEvent, 'deltaY' | 'deltaMode'>): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * 30;
  return Math.exp(-Math.max(-25, Math.min(25, pixels)) / 100);
}
