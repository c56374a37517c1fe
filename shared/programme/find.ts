import type { Rubric } from '../rubric/rubric.ts';
import type { MicroCredential, Programme } from './programme.ts';

/** Every micro-credential of the programme, in the order of its stacks. */
export function allMicroCredentials(programme: Programme): MicroCredential[] {
  return programme.stacks.flatMap((stack) => stack.microCredentials);
}

/** The micro-credential whose id is exactly `id`, or null. For text from outside use `matchTitle`. */
export function microCredentialById(programme: Programme, id: string): MicroCredential | null {
  return allMicroCredentials(programme).find((microCredential) => microCredential.id === id) ?? null;
}

/**
 * The micro-credential that a text from outside names by its id, its title or an alias; null where none does,
 * where several do, and for a bare number (numbers restart in each stack, so they name nothing).
 * Ids are compared without regard to case, surrounding space and kind of dash; titles and aliases without regard
 * to case, punctuation, spacing, accents and kind of dash.
 */
export function matchTitle(programme: Programme, text: string): MicroCredential | null {
  const title = titleKey(text);
  if (title === '' || /^\p{N}+$/u.test(title)) return null;
  const { ids, titles } = keysOf(programme);
  const [only, ...others] = new Set([...(ids.get(idKey(text)) ?? []), ...(titles.get(title) ?? [])]);
  return only && others.length === 0 ? only : null;
}

/**
 * The rubric of a micro-credential in the given version, or null. Without a version: the last published one in
 * the programme's list, or the last draft where none is published (newer versions stand after older ones).
 */
export function rubricFor(programme: Programme, microCredentialId: string, version?: string): Rubric | null {
  const versions = programme.rubrics.filter((rubric) => rubric.microCredential === microCredentialId);
  if (version !== undefined) return versions.find((rubric) => rubric.version === version) ?? null;
  return versions.findLast((rubric) => rubric.status === 'published') ?? versions.at(-1) ?? null;
}

type Keys = { ids: Map<string, Set<MicroCredential>>; titles: Map<string, Set<MicroCredential>> };

/** A batch asks once per row, so the keys of a programme are made once. */
const known = new WeakMap<Programme, Keys>();

function keysOf(programme: Programme): Keys {
  const before = known.get(programme);
  if (before) return before;
  const keys: Keys = { ids: new Map(), titles: new Map() };
  for (const microCredential of allMicroCredentials(programme)) {
    add(keys.ids, idKey(microCredential.id), microCredential);
    for (const title of [microCredential.title, ...microCredential.aliases])
      add(keys.titles, titleKey(title), microCredential);
  }
  known.set(programme, keys);
  return keys;
}

function add(map: Map<string, Set<MicroCredential>>, key: string, microCredential: MicroCredential): void {
  const there = map.get(key);
  if (there) there.add(microCredential);
  else map.set(key, new Set([microCredential]));
}

/** Lower case first, then upper: so that ß and SS, or the two Greek sigmas, become one. */
function fold(text: string): string {
  return text.normalize('NFKD').toLowerCase().toUpperCase().normalize('NFKD');
}

/** An id's dashes count as part of it (A-11 is not A1-1), so they are made alike and kept. */
function idKey(text: string): string {
  return fold(text)
    .trim()
    .replace(/[\p{Pd}\u2212]/gu, '-');
}

/** Letters and digits alone; marks other than Latin, Greek and Cyrillic accents stay, for they carry vowels. */
function titleKey(text: string): string {
  return fold(text)
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
