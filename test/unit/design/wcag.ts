/** Linear light of one channel, 0 to 255 (WCAG 2.2, definition of relative luminance). */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance of `#rrggbb`, 0 for black to 1 for white. */
export function luminance(colour: string): number {
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(colour) ?? [];
  if (!red || !green || !blue) throw new Error(`${colour} is not written as #rrggbb`);
  const light = (hex: string) => linear(Number.parseInt(hex, 16));
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}
