import { matchTitle } from '../../../../shared/programme/find.ts';
import type { MicroCredential, Programme } from '../../../../shared/programme/programme.ts';
import type { Component } from './plan.ts';

/** Words of a title, and words of a text, beyond which nothing is looked for. */
const LONGEST = 12;
const LONGEST_STRETCH = 100;
const MOST_WORDS = 40;
/** Names beyond which no further ones are looked at: by then the answer is plain, or there is none. */
const MOST_SUBMISSIONS = 200;
const MOST_NAMES = 4;

/** The micro-credentials whose id, title or alias stands somewhere in a text; the longest where one lies in another. */
export function mentioned(programme: Programme, text: string): Set<MicroCredential> {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}'’]+/gu)].slice(0, MOST_WORDS);
  const found: { from: number; to: number; microCredential: MicroCredential }[] = [];
  for (const [from, first] of words.entries()) {
    // From the longest stretch down, so that "Infusing Skills in Tasks" is not taken for "Infusing Skills".
    for (let to = Math.min(words.length, from + LONGEST) - 1; to >= from; to -= 1) {
      const last = words[to];
      if (!last || found.some((each) => each.from <= from && to <= each.to)) continue;
      const stretch = text.slice(first.index, last.index + last[0].length);
      const microCredential = named(programme, stretch);
      if (microCredential) found.push({ from, to, microCredential });
    }
  }
  return new Set(found.map(({ microCredential }) => microCredential));
}

/** An id in running text must be written as it is: "in-1" is a word and a number, "IN-1" a micro-credential. */
function named(programme: Programme, stretch: string): MicroCredential | null {
  if (stretch.length > LONGEST_STRETCH) return null;
  const asId = /^[\p{L}\p{N}.]+[_-]\p{N}+$/u.test(stretch) ? stretch.replace('_', '-') : stretch;
  const found = matchTitle(programme, asId);
  return found && found.id.toLowerCase() === asId.toLowerCase() && found.id !== asId ? null : found;
}

/** The micro-credential that a folder is named after: by its id, its title or an alias, or by id and title together. */
export function namedAfter(programme: Programme, folder: string): MicroCredential | null {
  const whole = matchTitle(programme, folder);
  if (whole) return whole;
  const [, id = '', title = ''] = /^([\p{L}\p{N}.]+-\p{N}+)[\s:._–—-]+(.+)$/u.exec(folder.trim()) ?? [];
  const named = matchTitle(programme, id);
  return named && named === matchTitle(programme, title) ? named : null;
}

/**
 * Guesses a micro-credential from what the source is called and, failing that, from the names of the files in it.
 * `sure` where a title names exactly one, or where half of the submissions do and none names another.
 * @param hints names, by submission.
 */
export function guessMicroCredential(
  programme: Programme,
  titles: readonly string[],
  hints: readonly (readonly string[])[],
): { id: string; sure: boolean } | null {
  const inTitles = new Set(titles.flatMap((title) => [...mentioned(programme, title)]));
  const [only, ...others] = inTitles;
  if (only) return others.length === 0 ? { id: only.id, sure: true } : null;
  const inNames = new Set<MicroCredential>();
  const looked = hints.slice(0, MOST_SUBMISSIONS);
  let naming = 0;
  for (const names of looked) {
    const found = names.slice(0, MOST_NAMES).flatMap((name) => [...mentioned(programme, name)]);
    if (found.length > 0) naming += 1;
    for (const each of found) inNames.add(each);
  }
  const [one, ...more] = inNames;
  return one && more.length === 0 ? { id: one.id, sure: naming * 2 >= looked.length } : null;
}

const COMPONENTS: Record<Component, RegExp> = {
  product: /(?<!\p{L})products?(?!\p{L})/iu,
  application: /(?<!\p{L})applications?(?!\p{L})/iu,
  reflection: /(?<!\p{L})(reflections?|reflective|reflexi[oó]n|réflexion|reflexão)(?!\p{L})/iu,
  context: /(?<!\p{L})context(?!\p{L})/iu,
};

/** The component that a file's name, or else the nearest folder above it, names; null where none or several. */
export function componentIn(path: string): Component | null {
  for (const segment of path.split('/').reverse()) {
    const text = segment.normalize('NFC');
    const found = (Object.keys(COMPONENTS) as Component[]).filter((each) => COMPONENTS[each].test(text));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

/** What a source is called, as a title: without its ending, and without what a browser adds to a second download. */
export function titleOf(name: string): string {
  const plain = name
    .replace(/\.zip$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .replaceAll('_', ' ')
    .trim();
  return plain === '' ? 'Batch' : plain.slice(0, 200);
}
