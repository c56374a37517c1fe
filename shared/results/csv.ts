const NEEDS_QUOTES = /[",\r\n]/;

const quoted = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * One record of a CSV file as RFC 4180 has it, with its CRLF: a cell with a comma, a quote or a line end is put in
 * quotes, quotes inside are doubled. Written here and not by a library, because a hundred thousand decisions pass
 * through it; tests read everything back by an independent parser.
 * @param plain never quotes: for readers that split at every comma, once the pre-flight has found the cells fit for it.
 */
export function csvRecord(cells: readonly string[], plain = false): string {
  // Joined at once: added up, each cell would leave a string behind.
  const line = (plain ? cells : cells.map(quoted)).join(',');
  // A record of one empty cell would be an empty line, which readers pass over.
  return line === '' && !plain ? '""\r\n' : `${line}\r\n`;
}
