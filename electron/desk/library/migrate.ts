import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The layout's number as SQLite keeps it; 0 for a database that holds nothing yet. */
export function layoutOf(database: Database): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** @throws Refusal `library-damaged` when the library was written by a newer Touchstone. */
export function checkNotNewer(layout: number, known = MIGRATIONS.length): void {
  if (layout > known)
    throw new Refusal(
      'library-damaged',
      `This library was written by a newer Touchstone (layout ${layout}; this one knows ${known}). Install the newer version to open it.`,
    );
}

/**
 * Brings the database to the newest layout, one numbered migration at a time, with a backup before the first.
 * @param backups folder for the backup; `null` for a database in memory.
 * @throws Refusal `library-damaged` when the library was written by a newer Touchstone.
 */
export function migrate(database: Database, backups: string | null, migrations = MIGRATIONS): void {
  const from = layoutOf(database);
  checkNotNewer(from, migrations.length);
  if (from > 0 && from < migrations.length && backups)
    database.run('VACUUM INTO ?', join(backups, `before-layout-${from + 1}-${Date.now()}.sqlite`));
  migrations.slice(from).forEach((sql, index) => {
    database.transaction(() => {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${from + index + 1}`);
    });
  });
}
