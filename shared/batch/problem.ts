/**
 * Something found while checking what arrived. `block` keeps it out, `warn` is shown and loads, `info` is only told.
 * `where` names the file, row or field; `message` says what is wrong and what to do.
 */
export interface Problem {
  severity: 'block' | 'warn' | 'info';
  code: string;
  where: string;
  message: string;
}
