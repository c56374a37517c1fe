import type { TextStore } from '../store/store.ts';
import { type Seed, type Shared, sharedPassages } from './align.ts';
import { textsWith } from './boilerplate.ts';
import { type Fingerprint, fingerprintsOf, SHINGLE, WINDOW } from './fingerprint.ts';
import type { Holders } from './holders.ts';
import { type LoadedText, loadText } from './loaded-text.ts';

/** What one text shares with another. */
export interface TextMatch {
  other: number;
  there: LoadedText;
  shared: Shared[];
}

/** A text, its own words (those that few submissions have), and where they stand elsewhere. */
export interface Comparison {
  here: LoadedText;
  /** Words that are not common to many. */
  own: number;
  matches: TextMatch[];
}

/** Other texts that are looked at word by word: those with the most fingerprints in common. */
const LOOKED_AT = 40;

/** Marks the words that many have: from each of their fingerprints on, and between two that are near each other. */
function commonWords(words: number, positions: readonly number[]): boolean[] {
  const common = new Array<boolean>(words).fill(false);
  let before: number | null = null;
  for (const position of positions) {
    const from = before !== null && position - before <= WINDOW + SHINGLE ? before : position;
    common.fill(true, from, position + SHINGLE);
    before = position;
  }
  return common;
}

/** Places where two texts have the same fingerprint. */
function seedsOf(here: readonly Fingerprint[], there: readonly string[]): Seed[] {
  const places = Map.groupBy(fingerprintsOf(there), ({ hash }) => hash);
  return here.flatMap(({ hash, position }) =>
    (places.get(hash) ?? []).map((other) => ({ here: position, there: other.position })),
  );
}

/**
 * Compares a text with all others of the library by its fingerprints, and word by word where some agree.
 * @param most candidates who may share a fingerprint before it counts as common to all.
 * @param leaveOut other texts that need no comparing.
 */
export function compareText(
  store: TextStore,
  id: number,
  holders: Holders,
  most: number,
  leaveOut: ReadonlySet<number>,
): Comparison {
  const here = loadText(store, id);
  const common: number[] = [];
  const rare = new Map<number, Fingerprint[]>();
  for (const fingerprint of fingerprintsOf(here.words)) {
    const texts = textsWith(store, fingerprint.hash);
    if (!texts || holders.candidates(texts) > most) {
      common.push(fingerprint.position);
      continue;
    }
    for (const text of texts) {
      if (leaveOut.has(text)) continue;
      const known = rare.get(text) ?? [];
      rare.set(text, known);
      known.push(fingerprint);
    }
  }
  const known = commonWords(here.words.length, common);
  const nearest = [...rare].sort(([, one], [, other]) => other.length - one.length).slice(0, LOOKED_AT);
  const matches = nearest.map(([other, shared]) => {
    const there = loadText(store, other);
    return {
      other,
      there,
      shared: sharedPassages(here.words, there.words, seedsOf(shared, there.words), known),
    };
  });
  return {
    here,
    own: known.filter((is) => !is).length,
    matches: matches.filter(({ shared }) => shared.length > 0),
  };
}
