import { defined, type Figure, notDefined } from './figure.ts';

/**
 * Mean of (reader - definitive), in levels: above zero the reader is more generous than the definitive ratings, below
 * zero stricter. The sign is kept, so that misses in both directions cancel: that is what sets bias apart from
 * disagreement. Both lists hold level positions of the same ratings in the same order.
 * @throws RangeError when the lists differ in length
 */
export function bias(reader: ArrayLike<number>, definitive: ArrayLike<number>): Figure {
  if (reader.length !== definitive.length)
    throw new RangeError(`${reader.length} ratings and ${definitive.length} definitive ratings do not pair`);
  if (reader.length === 0) return notDefined('not defined: there are no ratings to compare');
  let sum = 0;
  for (let at = 0; at < reader.length; at += 1) sum += (reader[at] ?? 0) - (definitive[at] ?? 0);
  return defined(sum / reader.length);
}
