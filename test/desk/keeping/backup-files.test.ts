import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackupFile,
  backupName,
  outlived,
  readBackupName,
} from '../../../electron/desk/keeping/backup-files.ts';

const DAY = 86_400_000;
const daily = (at: Date): BackupFile => ({
  path: backupName('daily', at),
  kind: 'daily',
  at: at.toISOString(),
  size: 1,
});
const moments = fc.uniqueArray(
  fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  { selector: (date) => date.getTime(), maxLength: 80 },
);

describe('the names of backups', () => {
  it('say why and when', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('daily' as const, 'own' as const, 'restore' as const),
        fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
        (kind, at) => {
          expect(readBackupName(backupName(kind, at))).toEqual({ kind, at: at.toISOString() });
        },
      ),
    );
  });

  it.each(['library.sqlite', 'daily-20261123T1.sqlite', 'daily-20261345T000000000Z.sqlite', 'notes.txt'])(
    '%s is none',
    (name) => {
      expect(readBackupName(name)).toBeNull();
    },
  );
});

describe('the rotation of daily backups', () => {
  it('keeps one a day for a week, one a week for five, one a month for a year', () => {
    const end = Date.parse('2026-11-23T18:00:00Z');
    const all = Array.from({ length: 800 }, (_, at) => daily(new Date(end - at * DAY)));
    const gone = new Set(outlived(all));
    const kept = all.filter((each) => !gone.has(each)).map(({ at }) => at.slice(0, 10));
    const days = [23, 22, 21, 20, 19, 18, 17].map((day) => `2026-11-${day}`);
    // Weeks are counted from the first day of 1970, a Thursday.
    const weeks = ['2026-11-11', '2026-11-04', '2026-10-31', '2026-10-28'];
    expect(kept.slice(0, 11)).toEqual([...days, ...weeks]);
    expect(kept.slice(11)).toEqual([
      ...['2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30', '2026-05-31', '2026-04-30'],
      ...['2026-03-31', '2026-02-28', '2026-01-31', '2025-12-31'],
    ]);
  });

  it('never takes the newest, and takes nothing a second time', () => {
    fc.assert(
      fc.property(moments, (dates) => {
        const all = dates.map(daily).sort((one, other) => other.at.localeCompare(one.at));
        const gone = outlived(all);
        expect(gone).not.toContain(all[0]);
        expect(outlived(all.filter((each) => !gone.includes(each)))).toEqual([]);
      }),
    );
  });

  it('leaves what was made by hand or before a change', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom('own', 'layout', 'restore'), (dates, kind) => {
        expect(outlived(dates.map((at) => ({ ...daily(at), kind: kind as 'own' })))).toEqual([]);
      }),
    );
  });
});
