export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * One place in a reading, or in another document that is changed so, and its value before and after. `null` stands for "absent".
 * Every command becomes changes, and undo is the same changes turned round, which makes undo exact by construction.
 */
export interface Change {
  path: string[];
  before: Json;
  after: Json;
}

type Branch = { [key: string]: unknown };

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function setAt(branch: Branch, path: string[], value: unknown): Branch {
  const [key, ...rest] = path;
  if (key === undefined) return branch;
  const copy = { ...branch };
  const child = Object.hasOwn(branch, key) ? branch[key] : undefined;
  const next = rest.length ? setAt(isBranch(child) ? child : {}, rest, value) : value;
  // A branch that has become empty is taken away, so that undoing the first edit in it restores the reading exactly.
  const empty = next === null || (rest.length > 0 && isBranch(next) && Object.keys(next).length === 0);
  if (empty) delete copy[key];
  else
    Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Whether two JSON values say the same: the order of an object's keys means nothing, everything else does. */
export function sameJson(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    isBranch(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/** The value at a path of a document, such as a reading; `null` where there is none. */
export function valueAt(document: object, path: string[]): Json {
  let here: unknown = document;
  for (const key of path) here = isBranch(here) && Object.hasOwn(here, key) ? here[key] : null;
  return (here ?? null) as Json;
}

/** The change that sets `path` to `after`, with what stands there now as `before`. */
export function changeTo(document: object, path: string[], after: Json): Change {
  return { path, before: valueAt(document, path), after };
}

/** The document with the changes made and its version raised by one. */
export function applyChanges<Versioned extends { version: number }>(
  document: Versioned,
  changes: readonly Change[],
): Versioned {
  let next: Branch = { ...document };
  for (const change of changes) next = setAt(next, change.path, change.after);
  return { ...(next as unknown as Versioned), version: document.version + 1 };
}

/** The changes that take back `changes`, last one first. */
export function reversed(changes: readonly Change[]): Change[] {
  return changes.map(({ path, before, after }) => ({ path, before: after, after: before })).reverse();
}
