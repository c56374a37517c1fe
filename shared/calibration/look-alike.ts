/**
 * An id that looks like those around it and is none of them, so that a seed does not stand out: one of them with its
 * last number changed to another of the same width and range. What has no number gets one.
 * @param known every id that is taken.
 * @param random a whole number from 0 to below the given one.
 */
export function lookAlike(known: ReadonlySet<string>, random: (below: number) => number): string {
  const models = [...known];
  const model = models[random(models.length)] ?? 'S-1';
  const [, head = model, digits = '', tail = ''] = /^(.*?)(\d+)(\D*)$/su.exec(model) ?? [];
  if (digits === '' || digits.length > 15) return unused(known, (at) => `${model}-${at + 2}`);
  const numbers = models.flatMap((id) =>
    id.length === model.length && id.startsWith(head) && id.endsWith(tail)
      ? [Number(id.slice(head.length, id.length - tail.length))].filter(Number.isInteger)
      : [],
  );
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  // A little beyond the last one: where all numbers in between are taken, it stands among the latest.
  const start = low + random(high - low + 1 + Math.ceil(numbers.length / 10));
  return unused(known, (at) => `${head}${String(start + at).padStart(digits.length, '0')}${tail}`);
}

function unused(known: ReadonlySet<string>, nth: (at: number) => string): string {
  for (let at = 0; ; at += 1) if (!known.has(nth(at))) return nth(at);
}
