import { type ProgrammeCalendar, USUAL_CALENDAR, WEEKDAYS } from '../../shared/programme/calendar.ts';

/** Further ahead than this nobody counts days one by one. */
const MOST = 3660;

const two = (value: number) => String(value).padStart(2, '0');
const nameOf = (day: Date) => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;

function isFree(day: Date, { workdays, holidays }: ProgrammeCalendar): boolean {
  const name = WEEKDAYS[day.getDay()];
  return !name || !workdays.includes(name) || holidays.includes(nameOf(day));
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
 * @param calendar the programme’s own days.
 */
export function businessDays(now: number, due: number, calendar: ProgrammeCalendar = USUAL_CALENDAR): number {
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
