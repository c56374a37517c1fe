const two = (value: number) => String(Math.abs(value)).padStart(2, '0');

/** Offsets change at full quarters of an hour only, so one is asked for once in each. Minutes by quarter hour since 1970. */
const offsets = new Map<number, number>();
const QUARTER = 15 * 60_000;

function offsetAt(time: number): number {
  const quarter = Math.floor(time / QUARTER);
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    offset = -new Date(time).getTimezoneOffset();
    if (offsets.size > 10_000) offsets.clear();
    offsets.set(quarter, offset);
  }
  return offset;
}

/** An instant as the journal writes it: `2026-11-18T21:02:11.000Z`, or without the thousandths. */
const PLAIN = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(\.\d{3})?Z$/;

/** What stands before and after the seconds, for each minute: decisions come many to the minute. */
const minutes = new Map<string, { before: string; after: string }>();

/**
 * An instant as ISO 8601 in this machine's time zone, with its offset: `2026-11-18T16:02:11-05:00`.
 * What is no instant comes back as it was.
 */
export function withOffset(instant: string): string {
  if (!PLAIN.test(instant)) return computed(instant);
  const minute = instant.slice(0, 16);
  const known = minutes.get(minute);
  if (known) return known.before + instant.slice(17, 19) + known.after;
  const whole = computed(instant);
  if (whole === instant) return whole;
  if (minutes.size > 10_000) minutes.clear();
  minutes.set(minute, { before: whole.slice(0, 17), after: whole.slice(19) });
  return whole;
}

function computed(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const offset = offsetAt(time);
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  const local = new Date(time + offset * 60_000).toISOString().slice(0, 19);
  return local + zone;
}
