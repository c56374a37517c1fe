import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Why a backup was made: by itself once a day, by hand, before the layout changed, before a restore. */
export type BackupKind = 'daily' | 'own' | 'layout' | 'restore';

/** A copy of the database among the library's backups. */
export interface BackupFile {
  path: string;
  kind: BackupKind;
  /** When it was made, ISO 8601. */
  at: string;
  /** Bytes. */
  size: number;
}

const STAMPED = /^(daily|own|before-restore)-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.sqlite$/;
const BEFORE_LAYOUT = /^before-layout-\d+-(\d+)\.sqlite$/;

/** The file name of a backup made at a moment. */
export function backupName(kind: Exclude<BackupKind, 'layout'>, at: Date): string {
  const prefix = kind === 'restore' ? 'before-restore' : kind;
  return `${prefix}-${at.toISOString().replace(/[-:.]/g, '')}.sqlite`;
}

/** What a file name says of a backup; null for a file that is none. */
export function readBackupName(name: string): Pick<BackupFile, 'kind' | 'at'> | null {
  const layout = BEFORE_LAYOUT.exec(name);
  if (layout) return { kind: 'layout', at: new Date(Number(layout[1])).toISOString() };
  const [, prefix, year, month, day, hour, minute, second, ms] = STAMPED.exec(name) ?? [];
  if (!prefix) return null;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  if (Number.isNaN(Date.parse(at))) return null;
  return { kind: prefix === 'before-restore' ? 'restore' : (prefix as 'daily' | 'own'), at };
}

/** The backups of a library, the newest first. */
export function backupsIn(folder: string): BackupFile[] {
  const backups = join(folder, 'backups');
  let names: string[];
  try {
    names = readdirSync(backups);
  } catch {
    return [];
  }
  return names
    .flatMap((name) => {
      const read = readBackupName(name);
      const path = join(backups, name);
      return read ? [{ ...read, path, size: statSync(path).size }] : [];
    })
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** How far back daily backups reach: one a day, then one a week, then one a month. */
const KEPT = [
  { of: (at: string) => at.slice(0, 10), newest: 7 },
  { of: (at: string) => String(Math.floor(Date.parse(at) / 604_800_000)), newest: 5 },
  { of: (at: string) => at.slice(0, 7), newest: 12 },
] as const;

/**
 * The daily backups that have had their time: all but the newest of each of the last 7 days, 5 weeks and 12 months in
 * which there is one. Backups of any other kind are never among them.
 */
export function outlived(backups: readonly BackupFile[]): BackupFile[] {
  const daily = backups
    .filter(({ kind }) => kind === 'daily')
    .sort((one, other) => other.at.localeCompare(one.at));
  const kept = new Set<BackupFile>();
  for (const { of, newest } of KEPT) {
    const periods = new Set<string>();
    for (const each of daily) {
      if (periods.has(of(each.at)) || periods.size === newest) continue;
      periods.add(of(each.at));
      kept.add(each);
    }
  }
  return daily.filter((each) => !kept.has(each));
}
