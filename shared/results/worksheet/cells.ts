/** A cell of a CSV text, and where its bytes stand in it: `[start, end)` in UTF-16 units, quotes included. */
export interface SourceCell {
  text: string;
  start: number;
  end: number;
}

/** A CSV text that cannot be taken apart. */
export class CellsError extends Error {}

/** The delimiter of a CSV text: whichever of the usual ones its first line has most of. */
export function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\n|\r/, 1);
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).delimiter;
}

/**
 * Takes a CSV text (RFC 4180, any line end) apart and keeps where each cell stands, so that a few cells can be
 * replaced with everything between them left byte for byte. A byte order mark in front belongs to no cell.
 * @throws CellsError naming the row of a quote that is not closed.
 */
export function sourceCells(text: string, delimiter: string): SourceCell[][] {
  const rows: SourceCell[][] = [];
  let row: SourceCell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const end = text.length;
  while (at < end) {
    const start = at;
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const quote = text.indexOf('"', at);
        if (quote < 0) throw new CellsError(`row ${rows.length + 1}: a quote is not closed`);
        cell += text.slice(at, quote);
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    const from = at;
    while (at < end && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push({ text: cell + text.slice(from, at), start, end: at });
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell after it.
      if (at >= end || text[at] === '\n' || text[at] === '\r') row.push({ text: '', start: at, end: at });
      else continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** A text as one cell: in quotes where it holds what would end the cell, or where the cell before was in quotes. */
export function asCell(value: string, delimiter: string, before: string): string {
  const needs = value.includes(delimiter) || /["\r\n]/.test(value) || before.startsWith('"');
  return needs ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The text with some cells replaced; everything else as it was. `changes` in any order, none overlapping. */
export function withCells(
  text: string,
  delimiter: string,
  changes: readonly { cell: SourceCell; value: string }[],
): string {
  let out = '';
  let at = 0;
  for (const { cell, value } of [...changes].sort((one, other) => one.cell.start - other.cell.start)) {
    const before = text.slice(cell.start, cell.end);
    out += text.slice(at, cell.start) + asCell(value, delimiter, before);
    at = cell.end;
  }
  return out + text.slice(at);
}
