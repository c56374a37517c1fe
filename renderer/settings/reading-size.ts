/** Text sizes for reading, as a share of the theme's own, from step -3 to step 6. */
const SCALES = [0.8, 0.87, 0.93, 1, 1.12, 1.25, 1.4, 1.6, 1.8, 2];

export const SMALLEST_STEP = -3;
export const LARGEST_STEP = 6;

/** The share of the theme's own size that a step of the setting stands for. */
export function readingScale(step: number): number {
  return SCALES[step - SMALLEST_STEP] ?? 1;
}
