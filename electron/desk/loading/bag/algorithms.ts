/**
 * Checksum algorithms that are checked: those that RFC 8493 section 2.4 names, and their two lesser siblings, which
 * the conformance suite of the Library of Congress uses as well. The value is the number of hex digits.
 */
const DIGITS = { md5: 32, sha1: 40, sha224: 56, sha256: 64, sha384: 96, sha512: 128 } as const;

export type Algorithm = keyof typeof DIGITS;

/** Algorithms that can be forged; good enough to notice an accident, no more. */
export const WEAK: readonly Algorithm[] = ['md5', 'sha1'];

/** The algorithm of that name, written as manifests write it (`sha256`), or null where it is not known here. */
export function algorithmOf(name: string): Algorithm | null {
  return name in DIGITS ? (name as Algorithm) : null;
}

/** Whether a text of hex digits can be a digest by this algorithm. */
export function fitsAlgorithm(digest: string, algorithm: Algorithm): boolean {
  return digest.length === DIGITS[algorithm];
}
