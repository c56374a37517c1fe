/** Characters with which a spreadsheet takes a cell for a formula (OWASP, CSV injection), and NUL. */
const LIVE = /^[=+\-@\t\r\0]/;
/** What a spreadsheet would read as a number or a date and show differently from what was written. */
const NUMBER_LIKE = /^(0\d+|\d{12,}|\d+[eE]\d+|\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?)$/;

/** Nearly every cell begins with a letter or a digit, or is empty: decided without a search. */
function plainly(value: string): boolean {
  const first = value.charCodeAt(0);
  return first >= 0x41 || (first >= 0x30 && first <= 0x39) || value === '';
}

/** Whether the cell begins with what a spreadsheet runs as a formula. */
export const startsLive = (value: string): boolean => !plainly(value) && LIVE.test(value);

/**
 * The cell as people may open it in a spreadsheet: an apostrophe before what would come alive,
 * also behind spaces that some program may strip (decision 20), and before an identifier that would lose its zeros.
 */
export function guarded(value: string, identifier: boolean): string {
  const live = !plainly(value) && LIVE.test(value.replace(/^ +/, ''));
  return live || (identifier && NUMBER_LIKE.test(value)) ? `'${value}` : value;
}
