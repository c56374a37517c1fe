import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDays } from '../../../renderer/queue/business-days.ts';
import { ProgrammeCalendar } from '../../../shared/programme/calendar.ts';

/** A moment of November 2026 by this machine's clock; the 23rd is a Monday. */
const at = (day: number, hour = 10) => new Date(2026, 10, day, hour).getTime();

describe('working days until a date', () => {
  it.each([
    ['the same day', 23, 23, 0],
    ['the next day', 23, 24, 1],
    ['over a weekend', 27, 30, 1],
    ['a whole week', 23, 30, 5],
    ['a day that has passed', 24, 23, -1],
    ['a Friday that passed over a weekend', 30, 27, -1],
  ])('%s', (_, now, due, days) => expect(businessDays(at(now), at(due))).toBe(days));

  it('leave out the holidays and the weekend of the programme', () => {
    const calendar = ProgrammeCalendar.parse({
      workdays: ['sun', 'mon', 'tue', 'wed', 'thu'],
      holidays: ['2026-11-25'],
    });
    expect(businessDays(at(23), at(30), calendar)).toBe(4);
  });

  it('do not depend on the hour, but for the day that it belongs to', () => {
    expect(businessDays(at(23, 23), at(24, 1))).toBe(1);
    expect(businessDays(at(23, 1), at(23, 23))).toBe(0);
    expect(businessDays(at(23, 23), at(23, 1))).toBe(0);
  });

  it('never grow when the due day comes nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (one, other) => {
        const [near, far] = one < other ? [one, other] : [other, one];
        expect(businessDays(at(1), at(1 + near))).toBeLessThanOrEqual(businessDays(at(1), at(1 + far)));
      }),
    );
  });
});
