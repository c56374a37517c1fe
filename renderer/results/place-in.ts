/** A problem's place, taken apart. `submission` is a candidate's code where the row is about an award. */
export interface Place {
  /** Of the file that would be written; the header is row 1. */
  row: number | null;
  submission: string;
  column: string | null;
}

/** Takes `S-0001`, `row 7 (S-0001)` or `row 7 (S-0001), column email` apart. */
export function placeIn(where: string): Place {
  const [, row, submission, column] = /^row (\d+) \(([^)]+)\)(?:, column (.+))?$/s.exec(where) ?? [];
  return { row: row ? Number(row) : null, submission: submission ?? where, column: column ?? null };
}
