import type { Reader } from '../../shared/batch/assign.ts';

/** An assessor as somebody types them. */
export interface Line {
  /** Tells the lines apart while codes are still being typed. */
  key: number;
  code: string;
  /** A key of the shares that can be chosen. */
  share: string;
  schools: string;
}

export const newLine = (key: number): Line => ({ key, code: '', share: '1', schools: '' });

/** The assessors that the lines name; a line without a code names nobody. */
export function readersOf(lines: readonly Line[]): Reader[] {
  return lines
    .filter(({ code }) => code.trim() !== '')
    .map(({ code, share, schools }) => ({
      code: code.trim(),
      share: Number(share),
      schools: schools
        .split(',')
        .map((school) => school.trim())
        .filter(Boolean),
    }));
}
