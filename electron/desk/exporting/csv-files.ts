import { rmSync } from 'node:fs';
import { extname } from 'node:path';
import { csvRecords } from '../../../shared/results/csv.ts';
import { type Staged, StagedFile, temporaryName } from './stage.ts';

export interface CsvLayout {
  header: string[];
  /** Whether a byte order mark stands first, by which spreadsheets know UTF-8. */
  bom: boolean;
  /** Never quotes: for readers that split at every comma. */
  plain: boolean;
  /** Rows that one file takes; the rest goes into further files. Unlimited where undefined. */
  rowLimit: number | undefined;
}

/** One file of several: `credly.csv` becomes `credly-2.csv`. */
export function numbered(path: string, name: string | number): string {
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${name}${extension}`;
}

/** Writes a CSV (RFC 4180, CRLF) under temporary names, in as many files as its row limit asks for. */
export class CsvFiles {
  private readonly path: string;
  private readonly layout: CsvLayout;
  private readonly finished: Staged[] = [];
  private file: StagedFile | null = null;
  private readonly record: (cells: readonly string[]) => string;

  constructor(path: string, layout: CsvLayout) {
    this.path = path;
    this.layout = layout;
    this.record = csvRecords(layout.plain);
  }

  private opened(): StagedFile {
    if (this.file && this.file.rows === this.layout.rowLimit) this.close();
    if (this.file) return this.file;
    this.file = new StagedFile(temporaryName(this.path, this.finished.length));
    this.file.write((this.layout.bom ? '\uFEFF' : '') + this.record(this.layout.header));
    return this.file;
  }

  private close(): void {
    if (!this.file) return;
    this.finished.push(this.file.finish());
    this.file = null;
  }

  add(cells: readonly string[]): void {
    const file = this.opened();
    file.rows += 1;
    file.write(this.record(cells));
  }

  /** Flushes everything, and says which name each file is to bear: its own where there is one alone. */
  finish(): { staged: Staged; path: string }[] {
    this.close();
    const [only, ...more] = this.finished;
    if (only && more.length === 0) return [{ staged: only, path: this.path }];
    return this.finished.map((staged, at) => ({ staged, path: numbered(this.path, at + 1) }));
  }

  /** Takes everything away again. */
  discard(): void {
    this.file?.discard();
    for (const { temporary } of this.finished) rmSync(temporary, { force: true });
  }
}
