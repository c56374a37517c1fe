/**
 * One place in a draft and its value before and after. `undefined` means absent: in JSON the key is simply not there.
 * Every edit becomes changes, and undo is the same changes turned round, as with readings.
 */
export interface DraftChange {
  path: (string | number)[];
  before?: unknown;
  after?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The changes that lead from one JSON value to another. Lists of one length are compared place by place; a list that
 * grew, shrank or was put in another order is one change.
 */
export function differences(before: unknown, after: unknown, path: DraftChange['path'] = []): DraftChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isObject(before) && isObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(own(before, key), own(after, key), [...path, key]),
    );
  if (Array.isArray(before) && Array.isArray(after) && sameItems(before, after))
    return after.flatMap((item, at) => differences(before[at], item, [...path, at]));
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
}

/** An own value: a key from outside may be called as a property that every object has. */
const own = (value: Record<string, unknown>, key: string) =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Whether two lists hold the same things by their ids, in one order; lists of other things, as many of them. */
function sameItems(before: readonly unknown[], after: readonly unknown[]): boolean {
  const name = (item: unknown) => (isObject(item) ? (item.id ?? item.code ?? null) : null);
  return before.length === after.length && before.every((item, at) => name(item) === name(after[at]));
}

function changed(value: unknown, [key, ...rest]: DraftChange['path'], after: unknown): unknown {
  if (key === undefined) return after;
  if (Array.isArray(value)) return value.map((item, at) => (at === key ? changed(item, rest, after) : item));
  const object = isObject(value) ? value : {};
  const next = changed(own(object, String(key)), rest, after);
  const entries = Object.entries(object).filter(([name]) => name !== String(key) || next !== undefined);
  const at = entries.findIndex(([name]) => name === String(key));
  if (at >= 0) entries[at] = [String(key), next];
  else if (next !== undefined) entries.push([String(key), next]);
  // Made from entries, so that `__proto__` is a key like any other.
  return Object.fromEntries(entries);
}

/** The value with the changes made. Objects may end with their keys in another order, which means nothing. */
export function withChanges<Value>(value: Value, changes: readonly DraftChange[]): Value {
  return changes.reduce<unknown>((now, { path, after }) => changed(now, path, after), value) as Value;
}

/** The changes that take back `changes`. */
export function turnedRound(changes: readonly DraftChange[]): DraftChange[] {
  return changes
    .map(({ path, before, after }) => ({
      path,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }))
    .reverse();
}

/** A step and the one that continues it, as one: what stood before the first, what stands after the last. */
export function joinedChanges(earlier: readonly DraftChange[], later: readonly DraftChange[]): DraftChange[] {
  const key = ({ path }: DraftChange) => JSON.stringify(path);
  const joined = earlier.map((change) => ({ ...change }));
  for (const change of later) {
    const same = joined.find((each) => key(each) === key(change));
    if (!same) joined.push(change);
    else if (change.after === undefined) delete same.after;
    else same.after = change.after;
  }
  return joined;
}
