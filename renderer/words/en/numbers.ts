const LANGUAGE = 'en-GB';

const plain = new Intl.NumberFormat(LANGUAGE);
const plural = new Intl.PluralRules(LANGUAGE);
const clock = new Intl.DateTimeFormat(LANGUAGE, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const day = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat(LANGUAGE, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
const percent = new Intl.NumberFormat(LANGUAGE, { style: 'percent', maximumFractionDigits: 0 });
/** Two digits after the point, as coefficients are given. */
const decimals = new Intl.NumberFormat(LANGUAGE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const megabytes = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 1 });

/** Numbers, dates and plurals in this language. */
export const numbers = {
  decimal: (value: number) => decimals.format(value),
  count: (value: number) => plain.format(value),
  /** Numbers beyond what a number can hold exactly. */
  big: (value: bigint) => plain.format(value),
  /** "1 submission", "12 submissions". */
  of: (value: number, one: string, other: string) =>
    `${plain.format(value)} ${plural.select(value) === 'one' ? one : other}`,
  /** A share of 1 as "75%". */
  percent: (share: number) => percent.format(share),
  /** 10:15:02 */
  time: (iso: string) => clock.format(new Date(iso)),
  /** 18 Nov 2026 */
  date: (iso: string) => day.format(new Date(iso)),
  dateTime: (iso: string) => moment.format(new Date(iso)),
  /** Bytes as KB or MB. */
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${plain.format(Math.ceil(bytes / 1000))} KB`
      : `${megabytes.format(bytes / 1_000_000)} MB`,
  /** Seconds as "about 2 minutes". */
  duration: (seconds: number) =>
    seconds < 60
      ? `about ${numbers.of(Math.max(1, Math.round(seconds)), 'second', 'seconds')}`
      : `about ${numbers.of(Math.round(seconds / 60), 'minute', 'minutes')}`,
};
