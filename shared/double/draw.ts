import type { DoublePlan, Drawn } from './plan.ts';

/**
 * Draws what is read twice: the first of each micro-credential in the order of loading; of all others, the given share,
 * rounded up, in the order of the hashes of seed, line feed and id, smallest first. So it can be drawn again by hand.
 * @param submissions of one batch, in the order of loading.
 * @param hash SHA-256 of a text, in hex.
 */
export function draw(
  plan: DoublePlan,
  submissions: readonly { id: string; microCredential: string }[],
  hash: (text: string) => string,
): Drawn[] {
  const counts = new Map<string, number>();
  const drawn: Drawn[] = [];
  const others: string[] = [];
  for (const { id, microCredential } of submissions) {
    const before = counts.get(microCredential) ?? 0;
    counts.set(microCredential, before + 1);
    if (before < plan.first) drawn.push({ id, why: 'first' });
    else others.push(id);
  }
  const share = Math.ceil((others.length * plan.percent) / 100);
  const hashes = new Map(others.map((id) => [id, hash(`${plan.seed}\n${id}`)]));
  const random = others
    .toSorted((a, b) => ((hashes.get(a) ?? '') < (hashes.get(b) ?? '') ? -1 : 1))
    .slice(0, share);
  return [...drawn, ...random.map((id) => ({ id, why: 'random' as const }))];
}
