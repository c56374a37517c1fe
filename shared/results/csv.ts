const NEEDS_QUOTES = /[",\r\n]/;

const quoted = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A cell as it stands at its place of so many: the last one ends the line. */
function placed(cell: string, at: number, count: number): string {
  // A record of one empty cell would be an empty line, which readers pass over.
  const written = count === 1 && cell === '' ? '""' : quoted(cell);
  return at === count - 1 ? `${written}\r\n` : written;
}

/**
 * One record of a CSV file as RFC 4180 has it, with its CRLF: a cell with a comma, a quote or a line end is put in
 * quotes, quotes inside are doubled. Written here and not by a library, because a hundred thousand decisions pass
 * through it; tests read everything back by an independent parser.
 * @param plain never quotes: for readers that split at every comma, once the pre-flight has found the cells fit for it.
 */
export function csvRecord(cells: readonly string[], plain = false): string {
  if (plain || cells.length === 0) return `${cells.join(',')}\r\n`;
  return cells.map((cell, at) => placed(cell, at, cells.length)).join(',');
}

/** Writes records one after the other, as `csvRecord` does: a cell that says what the one above it says is not looked at again. */
export function csvRecords(plain = false): (cells: readonly string[]) => string {
  if (plain) return (cells) => csvRecord(cells, true);
  let above: readonly string[] = [];
  let written: string[] = [];
  return (cells) => {
    const { length } = cells;
    if (above.length !== length) written = [];
    for (let at = 0; at < length; at += 1) {
      const cell = cells[at] ?? '';
      if (written[at] === undefined || cell !== above[at]) written[at] = placed(cell, at, length);
    }
    above = cells;
    // Joined at once: added up, each cell would leave a string behind.
    return written.join(',');
  };
}
