/** Steps of size for a picture, as shares of its own; `fit` is no larger than the pane. */
export const IMAGE_STEPS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8] as const;
export type ImageZoom = 'fit' | number;

/** The next step from the size on the screen. `fitted` is the share that `fit` comes to. */
export function steppedZoom(zoom: ImageZoom, by: 1 | -1, fitted: number): ImageZoom {
  const now = zoom === 'fit' ? fitted : zoom;
  const next =
    by > 0
      ? IMAGE_STEPS.find((step) => step > now + 0.001)
      : IMAGE_STEPS.findLast((step) => step < now - 0.001);
  return next ?? zoom;
}
