/** The days on which a programme does not work. */
export interface WorkCalendar {
  /** Days of the week that are free, 0 for Sunday to 6 for Saturday. */
  weekend: readonly number[];
  /** Free days besides, as `2026-12-25`. */
  holidays: readonly string[];
}

/** Where a programme says nothing else: Saturday and Sunday. */
export const USUAL_CALENDAR: WorkCalendar = { weekend: [6, 0], holidays: [] };

/** Further ahead than this nobody counts days one by one. */
const MOST = 3660;

const two = (value: number) => String(value).padStart(2, '0');
const nameOf = (day: Date) => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

function isFree(day: Date, { weekend, holidays }: WorkCalendar): boolean {
  return weekend.includes(day.getDay()) || holidays.includes(nameOf(day));
}

/** The day of a moment by this machine’s calendar; at noon, so that a change of the clock skips none. */
function dayOf(moment: number): Date {
  const day = new Date(moment);
  day.setHours(12, 0, 0, 0);
  return day;
}

/**
 * Working days from today to the day of a date, today not counted; negative when it has passed, 0 on the day itself.
 * @param now milliseconds.
 * @param due milliseconds.
 */
export function businessDays(now: number, due: number, calendar: WorkCalendar = USUAL_CALENDAR): number {
  const late = due < now && nameOf(dayOf(due)) !== nameOf(dayOf(now));
  const day = dayOf(late ? due : now);
  const end = nameOf(dayOf(late ? now : due));
  let days = 0;
  for (let step = 0; nameOf(day) !== end && step < MOST; step += 1) {
    day.setDate(day.getDate() + 1);
    if (!isFree(day, calendar)) days += 1;
  }
  return late && days > 0 ? -days : days;
}
