import { describe, expect, it } from 'vitest';
import { WHOLE_QUEUE } from '../../../renderer/queue/filter.ts';
import { countStates, listRows } from '../../../renderer/queue/list.ts';
import { row } from './rows.ts';

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the list of the queue', () => {
  it('stands in the order of loading by default', () => {
    expect(ids(listRows([row(3), row(1), row(2)], WHOLE_QUEUE))).toEqual(['S-0003', 'S-0001', 'S-0002']);
  });

  it('finds words in id, candidate and title, in any order and case', () => {
    const rows = [row(1), row(2, { title: 'Infusing Skills', microCredential: 'PP-2' })];
    expect(ids(listRows(rows, { ...WHOLE_QUEUE, text: 'SKILLS s-0002' }))).toEqual(['S-0002']);
    expect(ids(listRows(rows, { ...WHOLE_QUEUE, text: 'c-101' }))).toEqual(['S-0001']);
    expect(ids(listRows(rows, { ...WHOLE_QUEUE, text: 'pp-2 authentic' }))).toEqual([]);
  });

  it('finds a batch by its id', () => {
    const rows = [row(1), row(2, { batch: 'spring-27' })];
    expect(ids(listRows(rows, { ...WHOLE_QUEUE, text: 'spring' }))).toEqual(['S-0002']);
  });

  it('keeps what is equal in the order of loading, also when it is turned round', () => {
    const rows = [row(1, { attempt: 1 }), row(2, { attempt: 2 }), row(3, { attempt: 1 })];
    const by = (descending: boolean) => ({ ...WHOLE_QUEUE, sort: { by: 'attempt', descending } }) as const;
    expect(ids(listRows(rows, by(false)))).toEqual(['S-0001', 'S-0003', 'S-0002']);
    expect(ids(listRows(rows, by(true)))).toEqual(['S-0002', 'S-0001', 'S-0003']);
  });

  it('orders codes by their numbers', () => {
    const rows = [row(1, { candidate: 'C-10' }), row(2, { candidate: 'C-9' })];
    const sort = { by: 'candidate', descending: false } as const;
    expect(ids(listRows(rows, { ...WHOLE_QUEUE, sort }))).toEqual(['S-0002', 'S-0001']);
  });

  it('puts what has no date last both ways', () => {
    const rows = [row(1, { submittedAt: null }), row(2), row(3, { submittedAt: '2026-01-01T00:00:00Z' })];
    const by = (descending: boolean) => ({ ...WHOLE_QUEUE, sort: { by: 'submitted', descending } }) as const;
    expect(ids(listRows(rows, by(false)))).toEqual(['S-0003', 'S-0002', 'S-0001']);
    expect(ids(listRows(rows, by(true)))).toEqual(['S-0002', 'S-0003', 'S-0001']);
  });

  it('counts the rows of each state', () => {
    expect(countStates([row(1), row(2, { state: 'hold' }), row(3)])).toMatchObject({
      ready: 2,
      hold: 1,
      locked: 0,
    });
  });
});
