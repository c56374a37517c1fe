import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sqliteRefusal } from './sqlite-refusal.ts';

type Row = Record<string, unknown>;

export interface DatabaseOptions {
  readOnly?: boolean;
  /** Nothing can change the file meanwhile, as on a read-only disk: SQLite then needs no files beside it. */
  immutable?: boolean;
}

/**
 * The one door to SQLite, so that another binding could take its place.
 * Statements are prepared once; every transaction is immediate, so that a write lock is taken before anything is read.
 * What SQLite says of the disk, the lock or damage is thrown as a `Refusal`.
 */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private depth = 0;

  constructor(path: string, { readOnly = false, immutable = false }: DatabaseOptions = {}) {
    const address = immutable ? pathToFileURL(path) : path;
    if (address instanceof URL) address.searchParams.set('immutable', '1');
    this.connection = guarded(() => new DatabaseSync(address, { readOnly, timeout: 5000 }));
    try {
      this.exec('PRAGMA foreign_keys = ON');
      // WAL lets others read while one writes; FULL makes each commit reach the disk before it is acknowledged.
      if (!readOnly && path !== ':memory:')
        this.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    } catch (error) {
      this.connection.close();
      throw error;
    }
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.connection.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /** Runs one or more statements without parameters. */
  exec(sql: string): void {
    guarded(() => this.connection.exec(sql));
  }

  /** Runs one statement and answers how many rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return guarded(() => Number(this.statement(sql).run(...values).changes));
  }

  /** The first row, or `undefined`. The caller names the columns that it selects in `R`. */
  get<R = Row>(sql: string, ...values: SQLInputValue[]): R | undefined {
    return guarded(() => this.statement(sql).get(...values) as R | undefined);
  }

  /** All rows. */
  all<R = Row>(sql: string, ...values: SQLInputValue[]): R[] {
    return guarded(() => this.statement(sql).all(...values) as R[]);
  }

  /** Rows one at a time, for results that should not stand in memory whole. */
  *each<R = Row>(sql: string, ...values: SQLInputValue[]): Generator<R, undefined> {
    const rows = guarded(() => this.connection.prepare(sql).iterate(...values));
    try {
      for (;;) {
        const next = guarded(() => rows.next());
        if (next.done) return;
        yield next.value as R;
      }
    } finally {
      // Whoever stops early must not leave the database as it is now held open.
      rows.return?.();
    }
  }

  /** All rows as values in the order of their columns, for results of very many rows that are read in portions. */
  allValues<Values extends unknown[]>(sql: string, ...values: SQLInputValue[]): Values[] {
    const statement = this.statement(sql);
    statement.setReturnArrays(true);
    return guarded(() => statement.all(...values) as unknown as Values[]);
  }

  /** Runs `work` in a transaction: all of it or nothing. A transaction within one joins it. */
  transaction<T>(work: () => T): T {
    return this.within('BEGIN IMMEDIATE', work);
  }

  /** Runs `work` over the database as it is now, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T {
    return this.within('BEGIN', work);
  }

  private within<T>(begin: string, work: () => T): T {
    if (this.depth > 0) return work();
    this.exec(begin);
    this.depth += 1;
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk may have ended the transaction already; its own error is the one to tell.
      if (this.connection.isTransaction) this.exec('ROLLBACK');
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /**
   * Copies the database, as it stands when the copy ends, into a file, a few pages at a time so that others can work.
   * @param progress hears how many pages of how many are there.
   */
  async copyTo(path: string, progress?: (done: number, total: number) => void): Promise<void> {
    try {
      await backup(this.connection, path, {
        rate: 256,
        progress: ({ totalPages, remainingPages }) => progress?.(totalPages - remainingPages, totalPages),
      });
    } catch (error) {
      throw sqliteRefusal(error) ?? error;
    }
  }

  /** Closing what is closed already does nothing. */
  close(): void {
    this.statements.clear();
    if (this.connection.isOpen) this.connection.close();
  }
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteRefusal(error) ?? error;
  }
}
