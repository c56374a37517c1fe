import { describe, expect, it } from 'vitest';
import { beginAdjudication, whyNotMine } from '../../../electron/desk/adjudicating/settle.ts';
import { adjudicationView } from '../../../electron/desk/adjudicating/view.ts';
import { setPlan } from '../../../electron/desk/double/plan.ts';
import { doubleView } from '../../../electron/desk/double/view.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { queueRow, queueRows } from '../../../electron/desk/queue/rows.ts';
import { submissionView } from '../../../electron/desk/queue/submission.ts';
import { purposeFor } from '../../../electron/desk/reading/current.ts';
import { reopenReading } from '../../../electron/desk/reading/reopen.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import { DoublePlan } from '../../../shared/double/plan.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { exported } from '../../fixtures/export.ts';
import { act, BATCH, earning, keyOf, loadedLibrary, pp3, submission } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const [C1 = '', C2 = ''] = pp3().criteria.map(({ id }) => id);
const lowest = pp3().scale[0]?.code ?? '';
const S1 = keyOf('S-1');

/** Commands that rate the first criterion at the lowest level, and lock. */
const notEarning: ReadingCommand[] = [
  ...earning().slice(0, -1),
  { type: 'rate', criterion: C1, code: lowest },
  { type: 'note', criterion: C1, text: 'Not to be seen yet.' },
  { type: 'lock' },
];

async function planned(change: Partial<DoublePlan> = {}): Promise<Library> {
  const library = await loadedLibrary();
  setPlan(library, BATCH, DoublePlan.parse({ seed: '7', near: false, ...change }), 'ADMIN');
  return library;
}

/** Both readings of S-1, which differ on the first criterion and so in the decision. */
async function differing(): Promise<Library> {
  const library = await planned();
  act(library, 'AS-1', 'S-1', notEarning);
  act(library, 'AS-2', 'S-1', earning(), 'second');
  return library;
}

describe('a submission that is read twice', () => {
  it('is off unless it is turned on', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    expect(queueRow(library, S1, 'AS-2')).toMatchObject({ state: 'locked', decision: 'EARNED' });
    expect(doubleView(library, BATCH)).toMatchObject({ plan: null, coverage: { drawn: 0 } });
  });

  it('stands open before its second reader, and says nothing of the first', async () => {
    const library = await planned();
    act(library, 'AS-1', 'S-1', [...notEarning.slice(0, -1), { type: 'private-note', text: 'A secret.' }]);
    for (const commands of [[], [{ type: 'lock' as const }]]) {
      act(library, 'AS-1', 'S-1', commands);
      const row = queueRow(library, S1, 'AS-2');
      expect(row).toEqual({
        ...queueRow(library, keyOf('S-2'), 'AS-2'),
        ...{ key: S1, id: 'S-1', candidate: 'C-S-1', purpose: 'second' },
      });
      expect(row).toMatchObject({ state: 'ready', decision: null, assessor: null, rated: 0, lockedAt: null });
      expect(purposeFor(library, S1, 'AS-2')).toBe('second');
      const view = submissionView(library, S1, 'AS-2');
      expect(view.reading).toMatchObject({ purpose: 'second', assessor: 'AS-2', version: 0 });
      expect(JSON.stringify(view)).not.toMatch(/AS-1|A secret|Not to be seen yet/);
    }
    expect(queueRow(library, S1, 'AS-1')).toMatchObject({ state: 'locked', decision: 'NOT_YET' });
  });

  it('is not shown as an earlier attempt either, while its second reading is out', async () => {
    const library = await loadedLibrary({
      submissions: [
        submission('S-1', { candidate: 'C-1' }),
        submission('S-2', { candidate: 'C-1', attempt: 2, previous: 'S-1' }),
      ],
    });
    setPlan(library, BATCH, DoublePlan.parse({ seed: '7', first: 1, percent: 0, near: false }), 'ADMIN');
    act(library, 'AS-1', 'S-1', notEarning);
    expect(submissionView(library, keyOf('S-2'), 'AS-2').earlier[0]).toMatchObject({
      reading: null,
      decision: null,
    });
    act(library, 'AS-2', 'S-1', notEarning, 'second');
    expect(submissionView(library, keyOf('S-2'), 'AS-2').earlier[0]).toMatchObject({ decision: 'NOT_YET' });
  });

  it('takes one second reader, and never the first one again', async () => {
    const library = await planned();
    act(library, 'AS-1', 'S-1', earning());
    act(library, 'AS-2', 'S-1', [{ type: 'intake-all-met' }], 'second');
    expect(refusalOf(() => submissionView(library, S1, 'AS-3')).code).toBe('taken');
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [], 'second')).code).toBe('taken');
    expect(queueRow(library, S1, 'AS-3')).toMatchObject({ state: 'taken', decision: null });
  });

  it('is final when both agree, and the first reading is what counts', async () => {
    const library = await planned();
    act(library, 'AS-1', 'S-1', earning());
    act(library, 'AS-2', 'S-1', earning(), 'second');
    expect(queueRows(library, null, null)[0]).toMatchObject({
      state: 'locked',
      decision: 'EARNED',
      assessor: 'AS-1',
    });
    expect(doubleView(library, BATCH)).toMatchObject({
      coverage: { drawn: 3, readTwice: 1, agreed: 1 },
      coverageText: '3 of 3 drawn (3 first of their micro-credential); 1 read twice, 1 agree',
      toSettle: [],
    });
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('can no longer be taken back by its readers once both are locked', async () => {
    const library = await differing();
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [{ type: 'reopen' }])).code).toBe('locked');
    expect(refusalOf(() => moveStep(library, 'AS-2', 'undo')).code).toBe('locked');
  });

  it('is drawn when its first reading comes one level near the other decision', async () => {
    const library = await planned({ first: 0, percent: 0, near: true });
    act(library, 'AS-1', 'S-1', notEarning);
    expect(purposeFor(library, S1, 'AS-2')).toBe('first');
    act(library, 'AS-1', 'S-2', earning());
    expect(purposeFor(library, keyOf('S-2'), 'AS-2')).toBe('second');
    expect(doubleView(library, BATCH).coverage.why).toMatchObject({ near: 1, first: 0, random: 0 });
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('is read once again when double reading is turned off before its second has begun', async () => {
    const library = await planned();
    act(library, 'AS-1', 'S-1', earning());
    setPlan(library, BATCH, null, 'ADMIN');
    expect(queueRow(library, S1, 'AS-2')).toMatchObject({ state: 'locked', decision: 'EARNED' });
    expect(replayedDifferences(library.database)).toEqual([]);
  });
});

describe('two readings that differ', () => {
  it('wait for a third person, who sees both once both are locked', async () => {
    const library = await planned();
    act(library, 'AS-1', 'S-1', notEarning);
    expect(adjudicationView(library, S1, 'AD-1')).toMatchObject({ sides: [], comparison: null, mine: null });
    act(library, 'AS-2', 'S-1', earning(), 'second');
    for (const who of ['AS-1', 'AS-2', 'AS-3', null])
      expect(queueRows(library, null, who)[0]).toMatchObject({ state: 'adjudication', decision: null });
    const view = adjudicationView(library, S1, 'AD-1');
    expect(view.sides.map(({ reading }) => reading.assessor)).toEqual(['AS-1', 'AS-2']);
    expect(view).toMatchObject({ comparison: { decisionDiffers: true, farApart: [C1] }, notMine: null });
    expect(whyNotMine(library, S1, 'AS-1')).toMatch(/one of the two readers/);
    expect(refusalOf(() => beginAdjudication(library, S1, 'AS-2')).code).toBe('not-yours');
  });

  it('are settled by that person with a reason, and never by a middle', async () => {
    const library = await differing();
    const begun = beginAdjudication(library, S1, 'AD-1');
    expect(begun.ratings?.[C1]).toBeUndefined();
    expect(begun.ratings?.[C2]?.code).toBe('DE');
    const rate: ReadingCommand = { type: 'rate', criterion: C1, code: 'DE' };
    const said: ReadingCommand = { type: 'strength', text: 'The limit drives the task.' };
    expect(
      refusalOf(() => act(library, 'AD-1', 'S-1', [rate, said, { type: 'lock' }], 'adjudication')).message,
    ).toMatch(/needs a reason/);
    act(
      library,
      'AD-1',
      'S-1',
      [{ type: 'grounds', text: 'The limit is on page 2.' }, { type: 'lock' }],
      'adjudication',
    );
    expect(queueRows(library, null, 'AS-1')[0]).toMatchObject({ state: 'locked', decision: 'EARNED' });
    expect(doubleView(library, BATCH).coverage).toMatchObject({ differ: 0, settled: 1 });
    expect(whyNotMine(library, S1, 'AD-2')).toMatch(/AD-1/);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('keep the result back until then, and the receipt says seed and coverage', async () => {
    const library = await differing();
    const before = await exported(library, { skip: true });
    expect(before.report.problems).toContainEqual(
      expect.objectContaining({
        code: 'second-reading',
        where: 'S-1',
        message: 'S-1 has two readings that differ: an adjudicator has to settle it.',
      }),
    );
    beginAdjudication(library, S1, 'AD-1');
    act(
      library,
      'AD-1',
      'S-1',
      [
        { type: 'rate', criterion: C1, code: 'DE' },
        { type: 'strength', text: 'The limit drives the task.' },
        { type: 'grounds', text: 'It is on page 2.' },
        { type: 'lock' },
      ],
      'adjudication',
    );
    const { rows, report } = await exported(library, { skip: true });
    expect(rows).toMatchObject([{ submission_id: 'S-1', decision: 'EARNED', assessor: 'AD-1' }]);
    expect(rows[0]?.reading_policy).toMatch(/^double reading of a sample/);
    expect(report.receipt?.doubleReading).toEqual({
      on: true,
      seed: '7',
      coverage:
        '3 of 3 drawn (3 first of their micro-credential); 1 read twice, 0 agree, 1 settled by an adjudicator',
    });
  });

  it('close again to everybody when an adjudicator gives one back to its reader', async () => {
    const library = await differing();
    const [first] = adjudicationView(library, S1, 'AD-1').sides;
    if (!first) throw new Error('no side');
    const { assessor, purpose, version } = first.reading;
    reopenReading(library, 'AD-1', { submission: S1, assessor, purpose, version, reason: 'The wrong file.' });
    expect(adjudicationView(library, S1, 'AD-1')).toMatchObject({ sides: [], mine: null });
    expect(queueRow(library, S1, 'AS-2')).toMatchObject({ state: 'locked', decision: 'EARNED' });
    act(library, 'AS-1', 'S-1', [{ type: 'rate', criterion: C1, code: 'DE' }, { type: 'lock' }]);
    expect(queueRows(library, null, null)[0]).toMatchObject({ state: 'locked', decision: 'EARNED' });
    expect(replayedDifferences(library.database)).toEqual([]);
  });
});
