import { type CellRules, cellFaults } from '../../../shared/results/cell-faults.ts';
import type { Review } from './review.ts';

/**
 * Looks at the headers of a table, which are cells as well: a profile from elsewhere, or a criterion's title, may begin
 * with what a spreadsheet runs, or hold what the profile cannot carry.
 */
export function judgeHeaders(review: Review, headers: readonly string[], forbid: readonly string[]): void {
  const rules: CellRules = { mode: review.request.mode, forbid };
  for (const header of headers) {
    const column = {
      header: `The header "${header}"`,
      required: true,
      maxLength: undefined,
      isEmail: false,
      isBadge: false,
    };
    review.refuse(
      cellFaults(column, header, rules).map(({ code, blocking, message }) => ({
        severity: blocking ? 'block' : 'warn',
        code,
        where: 'row 1',
        message,
      })),
    );
  }
}
