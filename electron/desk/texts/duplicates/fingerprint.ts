/** Words that are compared at a time. */
export const SHINGLE = 5;
/**
 * Of so many shingles in a row at least one is kept. Two texts that share `SHINGLE + WINDOW - 1` words in a row, which
 * is 12, always share a fingerprint, whatever surrounds them.
 */
export const WINDOW = 8;
/** Fewest words in a row that are found for certain. */
export const CERTAIN = SHINGLE + WINDOW - 1;

/** A shingle that was kept: its hash, a whole number below 2^52, and the position of its first word, counted from 0. */
export interface Fingerprint {
  hash: number;
  position: number;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo), 32 bits, from a given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads 32 bits evenly, so that the least of several hashes is any of them (finalizer of MurmurHash3). */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes of every shingle of a text, in order; 52 bits, which a number holds exactly. */
function shingleHashes(words: readonly string[]): number[] {
  const one = words.map((word) => fnv(word, 0x811c9dc5));
  const other = words.map((word) => fnv(word, 0x9747b28c));
  const hashes: number[] = [];
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let low = 0;
    let high = 0;
    for (let each = at; each < at + SHINGLE; each += 1) {
      low = mixed(Math.imul(low, 31) + (one[each] ?? 0));
      high = mixed(Math.imul(high, 37) + (other[each] ?? 0));
    }
    hashes.push((high >>> 12) * 2 ** 32 + low);
  }
  return hashes;
}

/**
 * The fingerprints of a text: the least hash of each window, the rightmost where two are least. A text of fewer words
 * than a shingle has none.
 * Source: Schleimer, Wilkerson, Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003.
 * @param words folded, in order.
 */
export function fingerprintsOf(words: readonly string[]): Fingerprint[] {
  const hashes = shingleHashes(words);
  const hashAt = (at: number) => hashes[at] ?? 0;
  const kept: Fingerprint[] = [];
  if (hashes.length === 0) return kept;
  let least = -1;
  for (let start = 0; start === 0 || start + WINDOW <= hashes.length; start += 1) {
    const end = Math.min(start + WINDOW, hashes.length);
    const before = least;
    // Only the newest hash is looked at, unless the least one has just left the window.
    let from = end - 1;
    if (least < start) {
      least = start;
      from = start + 1;
    }
    for (let at = from; at < end; at += 1) if (hashAt(at) <= hashAt(least)) least = at;
    if (least !== before) kept.push({ hash: hashAt(least), position: least });
  }
  return kept;
}

/** A hash as the store's index writes it. */
export const term = (hash: number): string => hash.toString(36);

/** The different fingerprints of a text as the store's index takes them. */
export function fingerprintTerms(words: readonly string[]): string[] {
  return [...new Set(fingerprintsOf(words).map(({ hash }) => term(hash)))];
}
