import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE_QUEUE } from '../../../renderer/queue/filter.ts';
import { listItems } from '../../../renderer/queue/groups.ts';
import { listRows, STATE_ORDER } from '../../../renderer/queue/list.ts';
import { nextUndecided } from '../../../renderer/queue/next.ts';
import { QueueGroup } from '../../../shared/contract/settings.ts';
import { row } from './rows.ts';

const rows = [
  row(1, { microCredential: 'PP-10', title: 'Ten' }),
  row(2, { microCredential: 'PP-9', title: 'Nine', state: 'locked' }),
  row(3, { microCredential: 'PP-10', title: 'Ten', state: 'locked' }),
];
const filter = { ...WHOLE_QUEUE, group: 'microCredential' as const };
const lines = (folded: string[] = []) =>
  listItems(listRows(rows, filter), 'microCredential', folded, []).map((item) => item.row?.id ?? item);

describe('a queue in groups', () => {
  it('has a head for each with its counts, micro-credentials by their numbers', () => {
    expect(lines()).toMatchObject([
      { label: 'PP-9 Nine', count: 1, undecided: 0 },
      'S-0002',
      { label: 'PP-10 Ten', count: 2, undecided: 1 },
      'S-0001',
      'S-0003',
    ]);
  });

  it('shows the head alone of what is folded, with the same counts', () => {
    expect(lines(['microCredential:PP-10'])).toMatchObject([
      { folded: false },
      'S-0002',
      { count: 2, undecided: 1, folded: true },
    ]);
  });

  it('leads to the next undecided in the order in which the groups stand', () => {
    const open = rows.map((each) => ({ ...each, state: 'ready' as const }));
    expect(nextUndecided(open, 'A/S-0002', filter)).toBe('A/S-0001');
    expect(nextUndecided(open, null, filter)).toBe('A/S-0002');
  });

  it('names a batch by its title', () => {
    const batch = {
      id: 'A',
      title: 'Autumn',
      dueAt: null,
      loadedAt: '',
      until: null,
      submissions: 3,
      qualifying: false,
      calendar: null,
    };
    const [head] = listItems(rows, 'batch', [], [batch]);
    expect(head).toMatchObject({ label: 'Autumn', count: 3 });
  });

  it('holds every submission of the list once, in one group each, whatever the order', () => {
    const queue = fc.array(
      fc.record({
        state: fc.constantFrom(...STATE_ORDER),
        microCredential: fc.constantFrom('PP-3', 'IN-2', 'AS-1'),
        batch: fc.constantFrom('A', 'B'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(queue, fc.constantFrom(...QueueGroup.options), (made, group) => {
        const all = made.map((each, at) => row(at + 1, each));
        const items = listItems(listRows(all, { ...WHOLE_QUEUE, group }), group, [], []);
        const heads = items.filter((item) => item.row === null);
        expect(items.flatMap((item) => item.row?.id ?? []).toSorted()).toEqual(all.map(({ id }) => id));
        expect(new Set(heads.map(({ key }) => key)).size).toBe(heads.length);
        const counted = heads.reduce((sum, head) => sum + (head.row === null ? head.count : 0), 0);
        expect(counted).toBe(group === 'none' ? 0 : all.length);
      }),
    );
  });
});
