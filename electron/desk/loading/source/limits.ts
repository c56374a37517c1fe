export { DEFAULT_LIMITS, type Limits } from '../../../../shared/batch/limits.ts';

const MB = 2 ** 20;
const GB = 2 ** 30;

/** Bytes in words, for messages. Whole units: a decimal point reads differently from country to country. */
export function inWords(bytes: number): string {
  if (bytes >= 10 * GB) return `${Math.round(bytes / GB)} GB`;
  if (bytes >= 10 * MB) return `${Math.round(bytes / MB)} MB`;
  if (bytes >= 10 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${bytes} bytes`;
}
