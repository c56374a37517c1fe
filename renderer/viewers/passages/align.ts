/**
 * Where each UTF-16 unit of `shown` stands in `source` between `from` and `to`; null where the two are the same.
 * What is shown is the source with marks of writing left out (Markdown's asterisks, escapes, quote signs), so that
 * walking along both in step finds every character; one that isn't there, as from an entity, keeps the place
 * that was reached.
 */
export function align(source: string, from: number, to: number, shown: string): Uint32Array | null {
  if (source.slice(from, to) === shown) return null;
  const places = new Uint32Array(shown.length);
  const whole = source.indexOf(shown, from);
  if (shown && whole >= 0 && whole + shown.length <= to) return places.map((_, at) => whole + at);
  let next = from;
  for (let at = 0; at < shown.length; at += 1) {
    const found = source.indexOf(shown[at] ?? '', next);
    const inside = found >= 0 && found < to;
    places[at] = inside ? found : Math.min(next, Math.max(from, to - 1));
    if (inside) next = found + 1;
  }
  return places;
}
