import { describe, expect, it } from 'vitest';
import { Database } from '../../../electron/desk/library/database.ts';
import { eventsOf } from '../../../electron/desk/library/journal.ts';
import { everLeft } from '../../../electron/desk/library/left.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { migrate } from '../../../electron/desk/library/migrate.ts';
import { ledger } from '../../../electron/desk/library/migrations/007-ledger.ts';
import { MIGRATIONS } from '../../../electron/desk/library/migrations/index.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { exported, take } from '../../fixtures/export.ts';
import { act, BATCH, keyOf, loadedLibrary } from '../../fixtures/library.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

/** Enters an export as one of very many decisions is entered: by the rule that says what left. */
function leaveByRule(
  library: Library,
  change: { earnedOnly?: boolean; except?: string[]; batch?: string } = {},
) {
  const { earnedOnly = false, except = [], batch = null } = change;
  library.record({
    kind: 'results.exported',
    author: 'ADMIN',
    submission: null,
    body: {
      receipt: {
        profile: 'decisions',
        checkedOn: '2026-11-23',
        mode: 'machine',
        at: '2026-11-23T10:00:00.000Z',
        by: 'ADMIN',
        files: [],
        rubrics: [],
        doubleReading: { on: false },
        issued: [],
        left: { batch, earnedOnly, except: except.map((id) => keyOf(id)) },
      },
    },
  });
}

const left = (library: Library) =>
  library.database.all<{ submission: string; amendment: number }>(
    'SELECT submission, amendment FROM issued ORDER BY seq, submission',
  );

async function judged(...ids: string[]): Promise<Library> {
  const library = await loadedLibrary({ submissions: ['S-1', 'S-2', 'S-3'] });
  take(
    library,
    ids.map((submission) => carried({ submission })),
  );
  return library;
}

describe('an export of very many decisions', () => {
  it('is one entry of the ledger, in which every settled submission stands but those that stayed', async () => {
    const library = await judged('S-1', 'S-2');
    leaveByRule(library, { except: ['S-2'] });
    expect(left(library)).toEqual([{ submission: keyOf('S-1'), amendment: 0 }]);
    expect(library.database.get('SELECT count(*) AS n FROM issued_each')).toEqual({ n: 0 });
    expect(refusalOf(() => act(library, 'AS-7', 'S-1', [{ type: 'reopen' }])).code).toBe('locked');
  });

  it('does not claim what was settled only afterwards', async () => {
    const library = await judged('S-1');
    leaveByRule(library);
    take(library, [carried({ submission: 'S-2' })]);
    expect(left(library)).toEqual([{ submission: keyOf('S-1'), amendment: 0 }]);
    expect((await exported(library, { skip: true })).rows.map((row) => row.amendment)).toEqual(['0', '0']);
  });

  it('is remembered as it was when a decision in it changes, which then goes out as an amendment', async () => {
    const library = await judged('S-1', 'S-2');
    leaveByRule(library);
    leaveByRule(library);
    take(library, [notYet({ version: 13, lockedAt: '2026-11-24T09:00:00Z' })]);
    expect(library.database.all('SELECT submission, decision FROM issued ORDER BY submission, seq')).toEqual([
      { submission: keyOf('S-1'), decision: 'EARNED' },
      { submission: keyOf('S-1'), decision: 'EARNED' },
      { submission: keyOf('S-2'), decision: 'EARNED' },
      { submission: keyOf('S-2'), decision: 'EARNED' },
    ]);
    const { rows, report } = await exported(library, { skip: true });
    expect(rows.map((row) => row.amendment)).toEqual(['1', '0']);
    const amendment = report.problems.find(({ code }) => code === 'amendment');
    expect(amendment).toMatchObject({
      where: 'S-1',
      message: expect.stringContaining('decision EARNED to NOT_YET'),
    });
    leaveByRule(library);
    expect((await exported(library, { skip: true })).rows.map((row) => row.amendment)).toEqual(['1', '0']);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('says nothing of a decision that was not earned, where only earned ones left', async () => {
    const library = await judged('S-1');
    take(library, [notYet({ submission: 'S-2' })]);
    leaveByRule(library, { earnedOnly: true, batch: BATCH });
    leaveByRule(library, { batch: 'other' });
    expect(left(library)).toEqual([{ submission: keyOf('S-1'), amendment: 0 }]);
  });
});

describe('whether a submission ever left', () => {
  it('is answered for one alone as the ledger answers for all', async () => {
    const library = await judged('S-1', 'S-2');
    const ever = () =>
      library.database
        .all<{ key: string; left: number }>(
          `SELECT s.key, ${everLeft('s.key', 's.batch')} AS left FROM submission s ORDER BY s.key`,
        )
        .filter((each) => each.left === 1)
        .map(({ key }) => key);
    const leaves = (...ids: string[]) => {
      expect(ever()).toEqual(ids.map((id) => keyOf(id)));
      expect([...new Set(left(library).map(({ submission }) => submission))].sort()).toEqual(ever());
      expect(queueRows(library, null, 'AS-1').flatMap(({ id, exported }) => (exported ? id : []))).toEqual(
        ids,
      );
    };
    leaves();
    leaveByRule(library, { batch: 'other' });
    leaves();
    leaveByRule(library, { except: ['S-2'] });
    leaves('S-1');
    take(library, [notYet({ version: 13, lockedAt: '2026-11-24T09:00:00Z' }), notYet({ submission: 'S-3' })]);
    leaves('S-1');
    leaveByRule(library, { earnedOnly: true });
    leaves('S-1', 'S-2');
    await exported(library);
    leaves('S-1', 'S-2', 'S-3');
  });
});

describe('a library of the layout before', () => {
  it('has its ledger brought over as the journal would make it now', async () => {
    const library = await judged('S-1', 'S-2');
    await exported(library, { skip: true });
    leaveByRule(library);
    take(library, [notYet({ version: 13, lockedAt: '2026-11-24T09:00:00Z' })]);
    const old = new Database(':memory:');
    migrate(old, null, MIGRATIONS.slice(0, MIGRATIONS.indexOf(ledger)));
    for (const table of ['batch', 'submission', 'reading', 'event'])
      for (const row of library.database.all(`SELECT * FROM ${table}`))
        old.run(
          `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map(() => '?')})`,
          ...(Object.values(row) as string[]),
        );
    for (const row of library.database.all('SELECT * FROM outcome')) {
      const { seq: _, ...before } = row;
      old.run(
        `INSERT INTO outcome (${Object.keys(before).join(', ')}) VALUES (${Object.keys(before).map(() => '?')})`,
        ...(Object.values(before) as string[]),
      );
    }
    // As that layout kept it: a row for every decision of every export.
    for (const row of library.database.all('SELECT * FROM issued'))
      old.run(
        'INSERT INTO issued (submission, profile, seq, amendment, decision, digest, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...(Object.values(row) as string[]),
      );
    migrate(old, null);
    for (const table of ['issued_each', 'issued_all', 'issued_stayed', 'outcome', 'issued'])
      expect(old.all(`SELECT * FROM ${table} ORDER BY 1, 2`), table).toEqual(
        library.database.all(`SELECT * FROM ${table} ORDER BY 1, 2`),
      );
    expect([...eventsOf(old)]).toHaveLength([...eventsOf(library.database)].length);
    old.close();
  });
});
