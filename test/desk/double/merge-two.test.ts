import { describe, expect, it } from 'vitest';
import { adjudicationView } from '../../../electron/desk/adjudicating/view.ts';
import { setPlan } from '../../../electron/desk/double/plan.ts';
import { doubleView } from '../../../electron/desk/double/view.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { handOver } from '../../../electron/desk/merging/hand-over.ts';
import { mergeReadings } from '../../../electron/desk/merging/merge.ts';
import { readReadings } from '../../../electron/desk/merging/read.ts';
import { queueRow, queueRows } from '../../../electron/desk/queue/rows.ts';
import { submissionView } from '../../../electron/desk/queue/submission.ts';
import { historyOf, readingAt } from '../../../electron/desk/reading/history.ts';
import { DoublePlan } from '../../../shared/double/plan.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { touchstone } from '../../fixtures/child.ts';
import { act, BATCH, earning, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const [C1 = ''] = pp3().criteria.map(({ id }) => id);
const lowest = pp3().scale[0]?.code ?? '';
const S1 = keyOf('S-1');
const notEarning: ReadingCommand[] = [
  ...earning().slice(0, -1),
  { type: 'rate', criterion: C1, code: lowest },
  { type: 'note', criterion: C1, text: 'Not to be seen yet.' },
  { type: 'lock' },
];

/** A readings file that an assessor made in a library of their own, where nobody else was. */
async function fileOf(assessor: string, work: Record<string, ReadingCommand[]>): Promise<string> {
  const library = await loadedLibrary();
  for (const [id, commands] of Object.entries(work)) act(library, assessor, id, commands);
  return (await handOver(library, BATCH, assessor)).path;
}

const takeIn = async (library: Library, path: string, by = 'ADMIN') =>
  mergeReadings(library, await readReadings(path), by);

async function planned(): Promise<Library> {
  const library = await loadedLibrary();
  setPlan(library, BATCH, DoublePlan.parse({ seed: '7', near: false }), 'ADMIN');
  return library;
}

describe('the files of two assessors', () => {
  it('become two readings of each submission, whatever order they come in, and go to adjudication', async () => {
    const files = [
      await fileOf('AS-1', { 'S-1': notEarning, 'S-2': earning() }),
      await fileOf('AS-2', { 'S-1': earning(), 'S-2': earning() }),
    ];
    for (const order of [files, files.toReversed()]) {
      const library = await planned();
      expect(await takeIn(library, order[0] ?? '')).toMatchObject({ ok: true, taken: 2, conflicts: [] });
      expect(queueRows(library, null, null)[0]).toMatchObject({ state: 'second', decision: null });
      const report = await takeIn(library, order[1] ?? '');
      expect(report).toMatchObject({ ok: true, taken: 2, conflicts: [] });
      expect(report.problems.at(-1)?.message).toBe('Read twice: 2 compared, of which 1 need an adjudicator.');
      expect(queueRows(library, null, null).slice(0, 2)).toMatchObject([
        { state: 'adjudication', decision: null },
        { state: 'locked', decision: 'EARNED' },
      ]);
      expect(doubleView(library, BATCH).toSettle).toMatchObject([{ id: 'S-1' }]);
      expect(adjudicationView(library, S1, 'AD-1').sides).toHaveLength(2);
      expect(await takeIn(library, order[1] ?? '')).toMatchObject({ ok: true, taken: 0, conflicts: [] });
      expect(replayedDifferences(library.database)).toEqual([]);
    }
  });

  it('stay sealed while the other reading is being made, and open by its lock', async () => {
    const library = await planned();
    act(library, 'AS-2', 'S-1', earning().slice(0, -1));
    const report = await takeIn(library, await fileOf('AS-1', { 'S-1': notEarning }));
    expect(report.problems.at(-1)?.message).toMatch(/^Read twice: 1 stay sealed until both/);
    const seen = [
      queueRow(library, S1, 'AS-2'),
      submissionView(library, S1, 'AS-2'),
      adjudicationView(library, S1, 'AD-1'),
      adjudicationView(library, S1, 'AS-2'),
      doubleView(library, BATCH),
      historyOf(library, S1, 'AS-2', 'first'),
      report,
    ];
    expect(JSON.stringify(seen)).not.toMatch(/AS-1|Not to be seen yet/);
    expect(library.database.all("SELECT 1 FROM reading WHERE assessor = 'AS-1'")).toEqual([]);
    act(library, 'AS-2', 'S-1', [{ type: 'lock' }]);
    expect(adjudicationView(library, S1, 'AD-1').sides.map(({ reading }) => reading.assessor)).toEqual([
      'AS-2',
      'AS-1',
    ]);
    expect(library.database.all('SELECT 1 FROM sealed')).toEqual([]);
    const [arrived] = historyOf(library, S1, 'AS-1', 'second');
    expect(readingAt(library, S1, 'AS-1', 'second', arrived?.seq ?? 0).state).toBe('locked');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('are replaced by a newer file while sealed, and an older one is named without a word of either', async () => {
    const old = await fileOf('AS-1', { 'S-1': notEarning.slice(0, -1) });
    const newer = await fileOf('AS-1', { 'S-1': notEarning });
    const library = await planned();
    expect(await takeIn(library, old)).toMatchObject({ taken: 1 });
    expect(await takeIn(library, newer)).toMatchObject({ ok: true, taken: 1 });
    const again = await takeIn(library, old);
    expect(again).toMatchObject({ ok: false, taken: 0, conflicts: [] });
    expect(again.problems).toContainEqual(expect.objectContaining({ code: 'older-than-sealed' }));
    expect(refusalOf(() => submissionView(library, S1, 'AS-1')).message).toMatch(/stays sealed/);
  });

  it('go from the command line to adjudication', async () => {
    const library = await loadedLibrary();
    library.close();
    const at = ['--library', library.folder, '--json'];
    const said = async (...args: string[]) => {
      const { code, out } = await touchstone([...args, ...at]);
      return { ...JSON.parse(out), exit: code };
    };
    expect(
      await said('double', '--batch', BATCH, '--seed', 'autumn', '--first', '2', '--no-near'),
    ).toMatchObject({
      exit: 0,
      plan: { seed: 'autumn', first: 2, percent: 10, near: false },
      coverage: { submissions: 3, drawn: 3, why: { first: 2, random: 1 } },
    });
    await said('merge', await fileOf('AS-1', { 'S-1': notEarning }));
    expect((await said('list')).submissions[0]).toMatchObject({ state: 'second', decision: null });
    await said('merge', await fileOf('AS-2', { 'S-1': earning() }));
    expect((await said('list')).submissions[0]).toMatchObject({ state: 'adjudication', decision: null });
    const view = await said('double', '--batch', BATCH);
    expect(view.toSettle).toEqual([
      {
        id: 'S-1',
        candidate: 'C-S-1',
        microCredential: 'PP-3',
        why: `Decided differently; two levels apart on ${C1}`,
      },
    ]);
    expect(view.agreement.decision).toMatchObject({ count: 0, n: 1 });
    expect(await said('double', '--batch', 'none')).toMatchObject({ exit: 1, toSettle: [] });
    expect(await said('double', '--batch', BATCH, '--seed', 'x', '--percent', '200')).toMatchObject({
      exit: 2,
    });
    expect(await said('double', '--batch', BATCH, '--off')).toMatchObject({ exit: 0, plan: null });
  });

  it('leave no place for a third reading', async () => {
    const library = await planned();
    for (const assessor of ['AS-1', 'AS-2'])
      await takeIn(library, await fileOf(assessor, { 'S-1': earning() }));
    const report = await takeIn(library, await fileOf('AS-3', { 'S-1': notEarning }));
    expect(report).toMatchObject({ taken: 0 });
    expect(JSON.stringify(report.problems)).not.toContain('Not to be seen');
  });

  it('are a conflict with both sides shown, and a hint, where double reading is off', async () => {
    const library = await loadedLibrary();
    await takeIn(library, await fileOf('AS-1', { 'S-1': earning() }));
    const report = await takeIn(library, await fileOf('AS-2', { 'S-1': notEarning }));
    expect(report).toMatchObject({ ok: false, taken: 0, conflicts: [{ submission: 'S-1' }] });
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'no-double-reading' }));
  });
});
