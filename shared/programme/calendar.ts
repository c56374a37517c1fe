import { z } from 'zod';

/** Days of the week in the order of `Date.getDay`, 0 for Sunday. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export const Weekday = z.enum(WEEKDAYS);

/** When a programme works: its days of the week, and the dates on which it is closed all the same. */
export const ProgrammeCalendar = z.strictObject({
  workdays: z
    .array(Weekday)
    .min(1)
    .refine((days) => new Set(days).size === days.length, 'a day of the week is named twice')
    .default(['mon', 'tue', 'wed', 'thu', 'fri']),
  /** Closed days by date, as `2026-12-25`. */
  holidays: z.array(z.iso.date()).max(2000).default([]),
});
export type ProgrammeCalendar = z.infer<typeof ProgrammeCalendar>;

/** Where a programme says nothing else: Monday to Friday. */
export const USUAL_CALENDAR: ProgrammeCalendar = ProgrammeCalendar.parse({});
