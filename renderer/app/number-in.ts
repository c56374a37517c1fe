/** A number as it was typed, with a point or a comma; null where it is none, or outside of what is allowed. */
export function numberIn(
  text: string,
  { least = 0, most, whole = false }: { least?: number; most: number; whole?: boolean },
): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
  return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : null;
}
