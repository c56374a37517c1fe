import type { NameHit, NameKind } from '../../shared/contract/text-views.ts';

/** One place at which something shows whose a submission is. */
export interface NamePlace extends Omit<NameHit, 'kind'> {
  kinds: NameKind[];
}

/** Name hits by their places, in order; kinds of names that stand at the same place are told together. */
export function namePlaces(hits: readonly NameHit[]): NamePlace[] {
  const places = new Map<string, NamePlace>();
  for (const { kind, ...hit } of hits) {
    const key = [hit.artifact, hit.spot, hit.unit, hit.place, hit.own].join(' ');
    const there = places.get(key);
    if (!there) places.set(key, { ...hit, kinds: [kind] });
    else if (!there.kinds.includes(kind)) there.kinds.push(kind);
  }
  return [...places.values()];
}
