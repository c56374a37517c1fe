import { withOffset } from './time.ts';

const TOKEN = /yyyy|yy|mm|m|dd|d|HH|MM|SS/g;
/** What may stand between the tokens of a pattern. */
const BETWEEN = /^[-/. :T]*$/;

/** Why a text is no date pattern, for a person; null where it is one. */
export function patternFault(pattern: string): string | null {
  if (pattern === 'iso') return null;
  const rest = pattern.replace(TOKEN, '');
  if (rest === pattern)
    return 'names no part of a date; use iso, or yyyy, yy, mm, m, dd, d, HH, MM, SS with - / . : between';
  return BETWEEN.test(rest) ? null : `holds "${rest.replace(BETWEEN, '')}", which is no part of a date`;
}

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

function clockOf(time: Date, zone: string | undefined): Clock {
  if (zone === undefined)
    return {
      year: time.getFullYear(),
      month: time.getMonth() + 1,
      day: time.getDate(),
      hour: time.getHours(),
      minute: time.getMinutes(),
      second: time.getSeconds(),
    };
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatOf(zone).formatToParts(time)) part[type] = value;
  const of = (name: Intl.DateTimeFormatPartTypes) => Number(part[name]);
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/**
 * An instant by a pattern: `iso` (ISO 8601 with offset), or the tokens yyyy yy mm m dd d HH MM SS, such as `mm/dd/yy`.
 * The day is that of the zone, so an instant near midnight falls on the day that its reader's calendar showed.
 * @param zone IANA name; this machine's own where it is undefined.
 * @returns what was given where it is no instant, so that nothing is invented.
 */
export function datedBy(pattern: string, instant: string, zone?: string): string {
  if (pattern === 'iso' && zone === undefined) return withOffset(instant);
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const clock = clockOf(time, zone);
  if (pattern === 'iso') return isoIn(time, clock);
  const value: Record<string, string> = {
    yyyy: String(clock.year).padStart(4, '0'),
    yy: two(clock.year % 100),
    mm: two(clock.month),
    m: String(clock.month),
    dd: two(clock.day),
    d: String(clock.day),
    HH: two(clock.hour),
    MM: two(clock.minute),
    SS: two(clock.second),
  };
  return pattern.replace(TOKEN, (token) => value[token] ?? token);
}

function isoIn(time: Date, clock: Clock): string {
  const local = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second);
  const offset = Math.round((local - Math.trunc(time.getTime() / 1000) * 1000) / 60_000);
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return new Date(local).toISOString().slice(0, 19) + zone;
}

/** Whether a name is a time zone that this machine knows. */
export function isZone(name: string): boolean {
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}
