const NEEDS_QUOTES = /[",\r\n]/;

const quoted = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function record(written: readonly string[], plain: boolean): string {
  // Joined at once: added up, each cell would leave a string behind.
  const line = written.join(',');
  // A record of one empty cell would be an empty line, which readers pass over.
  return line === '' && !plain ? '""\r\n' : `${line}\r\n`;
}

/**
 * One record of a CSV file as RFC 4180 has it, with its CRLF: a cell with a comma, a quote or a line end is put in
 * quotes, quotes inside are doubled. Written here and not by a library, because a hundred thousand decisions pass
 * through it; tests read everything back by an independent parser.
 * @param plain never quotes: for readers that split at every comma, once the pre-flight has found the cells fit for it.
 */
export function csvRecord(cells: readonly string[], plain = false): string {
  return record(plain ? cells : cells.map(quoted), plain);
}

/** Writes records one after the other, as `csvRecord` does: a cell that says what the one above it says is not looked at again. */
export function csvRecords(plain = false): (cells: readonly string[]) => string {
  if (plain) return (cells) => csvRecord(cells, true);
  let above: readonly string[] = [];
  let written: string[] = [];
  return (cells) => {
    written = cells.map((cell, at) => (cell === above[at] ? (written[at] ?? quoted(cell)) : quoted(cell)));
    above = cells;
    return record(written, false);
  };
}
