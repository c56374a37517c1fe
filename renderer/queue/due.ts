import type { BatchRow } from '../../shared/contract/views.ts';
import { businessDays } from './business-days.ts';

/** A moment (ISO 8601) by which a batch is to be decided, and the days until then; negative when it has passed. */
export interface Due {
  at: string;
  days: number;
  /** Working days by the calendar of the batch’s programme; negative when they have passed. */
  workdays: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** The start of a moment's day on this machine, in milliseconds. */
const dayOf = (moment: number): number => new Date(moment).setHours(0, 0, 0, 0);

/**
 * When the chosen batch is due, or of all batches the one that is due next; of those that are late, the latest.
 * @param batch a batch's id, or null for all.
 * @returns null when nothing is due.
 */
export function dueOf(
  batches: readonly BatchRow[],
  batch: string | null,
  now: number = Date.now(),
): Due | null {
  const dates = batches
    .filter((each) => batch === null || each.id === batch)
    .flatMap(({ dueAt, calendar }) =>
      dueAt === null ? [] : [{ at: dueAt, time: Date.parse(dueAt), calendar }],
    )
    .sort((a, b) => a.time - b.time);
  const next = dates.find(({ time }) => time >= now) ?? dates.at(-1);
  // Days are counted by the calendar; an hour more or less at the change of the clock is rounded away.
  return next
    ? {
        at: next.at,
        days: Math.round((dayOf(next.time) - dayOf(now)) / DAY),
        workdays: businessDays(now, next.time, next.calendar ?? undefined),
      }
    : null;
}
