import type { Passage, Unit } from '../extract/extraction.ts';
import { addressesIn, fullNamesIn } from './full-names.ts';
import type { NameFound } from './name-kind.ts';
import { Prose } from './prose.ts';
import type { Roster } from './roster.ts';
import { SingleNames } from './single-names.ts';

/** A name in a file's text; `place` counts as its passages do. */
export interface NameInText extends NameFound {
  place: number;
}

/** The page, slide, paragraph or line at an offset of a passage; 0 outside the running text. */
export function placeAt(passage: Passage, unit: Unit, offset: number): number {
  if (passage.place === 0 || (unit !== 'paragraph' && unit !== 'line')) return passage.place;
  return passage.place + passage.text.slice(0, offset).split('\n').length - 1;
}

/**
 * Names in the running text of one candidate's file: their own, whole or in part; of everybody else on the roster the
 * full name and the address, because a first name or a common family name alone tells nothing about strangers.
 */
export function namesInProse(
  passages: readonly Passage[],
  unit: Unit,
  roster: Roster,
  candidate: string,
): NameInText[] {
  const self = roster.people.get(candidate);
  const singles = self && new SingleNames(self);
  const found: NameInText[] = [];
  for (const passage of passages) {
    const prose = new Prose(passage.text);
    const { words, hasCapital } = prose;
    const place = (start = 0) => placeAt(passage, unit, start);
    for (const { kind, own, start } of addressesIn(passage.text, roster, candidate))
      found.push({ kind, own, place: place(start) });
    for (const { kind, own, at } of fullNamesIn(words, roster, candidate, hasCapital))
      found.push({ kind, own, place: place(words[at]?.start) });
    for (const [at, { folded, start }] of words.entries()) {
      if (self && roster.byJoined.get(folded) === self)
        found.push({ kind: 'full-name', own: true, place: place(start) });
      singles?.look(prose, at, () => place(start));
    }
  }
  for (const { kind, place } of singles?.told() ?? []) found.push({ kind, own: true, place });
  return found;
}
