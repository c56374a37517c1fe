import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../renderer/queue/due.ts';

const batch = (id: string, dueAt: string | null) => ({
  id,
  title: id,
  dueAt,
  loadedAt: '2026-11-02T09:00:00Z',
  until: null,
  submissions: 1,
  qualifying: false,
  calendar: null,
});
const now = Date.parse('2026-11-18T12:00:00');

describe('when the queue is due', () => {
  it('is what comes next, in days by the calendar', () => {
    const batches = [batch('A', '2026-11-30T12:00:00'), batch('B', '2026-11-20T08:00:00'), batch('C', null)];
    expect(dueOf(batches, null, now)).toMatchObject({ at: '2026-11-20T08:00:00', days: 2 });
  });

  it('is the chosen batch’s own', () => {
    const batches = [batch('A', '2026-11-30T12:00:00'), batch('B', '2026-11-20T08:00:00')];
    expect(dueOf(batches, 'A', now)).toMatchObject({ at: '2026-11-30T12:00:00', days: 12 });
  });

  it('counts working days by the calendar of the batch’s own programme', () => {
    const calendar = { workdays: ['mon' as const, 'wed' as const], holidays: ['2026-11-25'] };
    const closed = { ...batch('A', '2026-11-30T12:00:00'), calendar };
    expect(dueOf([closed], null, now)).toMatchObject({ days: 12, workdays: 2 });
    expect(dueOf([batch('A', '2026-11-30T12:00:00')], null, now)).toMatchObject({ workdays: 8 });
  });

  it('counts back when everything is late', () => {
    expect(dueOf([batch('A', '2026-11-17T23:00:00')], null, now)).toMatchObject({ days: -1 });
  });

  it('is nothing where nothing is due', () => {
    expect(dueOf([batch('A', null)], null, now)).toBeNull();
  });
});
