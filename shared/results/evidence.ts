import type { Evidence } from '../reading/selector.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Seconds as a player shows them: `0:07`, `12:30`, `1:02:03`. */
export function playTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The last part of an artifact's path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1) || path;
}

/** The words that a passage quotes; null for a region or a time, which have none. */
export function quoteOf({ selector }: Evidence): string | null {
  return 'exact' in selector && selector.exact.trim() ? selector.exact.trim() : null;
}

/** One piece of evidence in one line: `task.pdf, page 2: "the budget limit"`, `clip.mp4, 0:12 to 0:30`. */
export function evidenceLine(evidence: Evidence): string {
  const { artifact, selector } = evidence;
  const where =
    selector.type === 'pdf'
      ? `, page ${selector.page}`
      : selector.type === 'time'
        ? `, ${playTime(selector.start)} to ${playTime(selector.end)}`
        : selector.type === 'image'
          ? ', a region of the image'
          : '';
  const quote = quoteOf(evidence);
  return `${nameOf(artifact)}${where}${quote === null ? '' : `: "${quote}"`}`;
}
