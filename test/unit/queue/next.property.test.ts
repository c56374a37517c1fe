import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORT_COLUMNS, WHOLE_QUEUE } from '../../../renderer/queue/filter.ts';
import { matcher, STATE_ORDER } from '../../../renderer/queue/list.ts';
import { isUndecided, nextUndecided } from '../../../renderer/queue/next.ts';
import { QueueGroup } from '../../../shared/contract/settings.ts';
import type { QueueRow } from '../../../shared/contract/views.ts';
import { row } from './rows.ts';

const states = fc.constantFrom(...STATE_ORDER);
const queues = fc
  .array(
    fc.record({
      state: states,
      microCredential: fc.constantFrom('PP-3', 'IN-2', 'AS-1'),
      candidate: fc.constantFrom('C-1', 'C-2', 'C-10', 'X'),
      submittedAt: fc.constantFrom(null, '2026-10-30T18:22:00Z', '2026-11-02T09:00:00Z'),
    }),
    { maxLength: 25 },
  )
  .map((rows) => rows.map((each, at) => row(at + 1, each)));
const filters = fc.record({
  states: fc.uniqueArray(states, { maxLength: 3 }),
  microCredential: fc.option(fc.constantFrom('PP-3', 'IN-2')),
  batch: fc.constantFrom(null, 'A'),
  flagged: fc.constant(false),
  text: fc.constantFrom('', 'c-1', 'authentic', 's-000'),
  sort: fc.record({ by: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
  group: fc.constantFrom(...QueueGroup.options),
});

/** Goes from one to the next, deciding each, until nothing is left. */
function decideAll(rows: QueueRow[], filter: typeof WHOLE_QUEUE): string[] {
  const opened: string[] = [];
  let queue = rows;
  let at = nextUndecided(queue, null, filter);
  while (at !== null && opened.length <= rows.length) {
    const key = at;
    opened.push(key);
    queue = queue.map((each) => (each.key === key ? { ...each, state: 'locked' } : each));
    at = nextUndecided(queue, key, filter);
  }
  return opened;
}

describe('next undecided', () => {
  it('comes to every undecided submission under the filter exactly once, then ends', () => {
    fc.assert(
      fc.property(queues, filters, (rows, filter) => {
        const due = rows.filter((each) => isUndecided(each) && matcher(filter)(each)).map(({ key }) => key);
        expect(decideAll(rows, filter).toSorted()).toEqual(due.toSorted());
      }),
    );
  });

  it('without deciding, comes round to the first one only after all the others', () => {
    fc.assert(
      fc.property(queues, filters, (rows, filter) => {
        const due = rows.filter((each) => isUndecided(each) && matcher(filter)(each));
        const passed: (string | null)[] = [];
        let at: string | null = null;
        for (const _ of due) {
          at = nextUndecided(rows, at, filter);
          passed.push(at);
        }
        expect(new Set(passed).size).toBe(due.length);
        if (due.length) expect(nextUndecided(rows, at, filter)).toBe(passed[0]);
      }),
    );
  });

  it('in the order of loading, never leaves an undecided one out on the way', () => {
    fc.assert(
      fc.property(queues, fc.nat(24), (rows, start) => {
        const from = rows[start]?.key ?? null;
        const next = nextUndecided(rows, from, WHOLE_QUEUE);
        const to = rows.findIndex((each) => each.key === next);
        const begin = from === null ? 0 : start + 1;
        const between =
          to >= begin ? rows.slice(begin, to) : [...rows.slice(begin), ...rows.slice(0, Math.max(to, 0))];
        const others = between.filter((each) => each.key !== from && isUndecided(each));
        expect(others).toEqual([]);
      }),
    );
  });
});
