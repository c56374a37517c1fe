import { describe, expect, it } from 'vitest';
import { checkChain } from '../../../electron/desk/library/journal.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { mergeReadings } from '../../../electron/desk/merging/merge.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import { fromCarried, ReadingsFile } from '../../../shared/reading/readings-file.ts';
import { act, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { type Carried, type CarriedFile, carried, notYet, readingsFile } from '../../fixtures/readings.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const S1 = keyOf('S-1');
const [C1 = ''] = pp3().criteria.map(({ id }) => id);

function merge(library: Library, file: CarriedFile) {
  const arrived = { readings: ReadingsFile.parse(file), sha256: 'f'.repeat(64), sealed: true, problems: [] };
  return mergeReadings(library, arrived, 'ADMIN');
}
const mergeOne = (library: Library, reading: Carried) => merge(library, readingsFile([reading]));
const stored = (library: Library, assessor = 'AS-7', key = S1) =>
  storedReading(library.database, key, assessor, 'first');

function sound(library: Library): void {
  expect(checkChain(library.database)).toMatchObject({ ok: true });
  expect(replayedDifferences(library.database)).toEqual([]);
}

describe('a reading that comes in', () => {
  it('is taken as its assessor wrote it, and the journal says who took it in', async () => {
    const library = await loadedLibrary();
    const report = merge(library, readingsFile([carried(), notYet({ submission: 'S-2' })]));
    expect(report).toEqual({ ok: true, taken: 2, conflicts: [], problems: [] });
    expect(stored(library)).toMatchObject({
      assessor: 'AS-7',
      version: 12,
      state: 'locked',
      lockedAt: '2026-11-18T16:02:11-05:00',
    });
    expect(library.database.all('SELECT submission, decision FROM reading ORDER BY submission')).toEqual([
      { submission: keyOf('S-1'), decision: 'EARNED' },
      { submission: keyOf('S-2'), decision: 'NOT_YET' },
    ]);
    expect(library.database.get('SELECT kind, author FROM event ORDER BY seq DESC')).toEqual({
      kind: 'reading.merged',
      author: 'ADMIN',
    });
    sound(library);
  });

  it('a second time changes nothing', async () => {
    const library = await loadedLibrary();
    const file = readingsFile([
      carried(),
      notYet({
        submission: 'S-2',
        state: 'hold',
        hold: { kind: 'privacy', note: 'A face.' },
        lockedAt: null,
      }),
      carried({
        submission: 'S-3',
        state: 'recused',
        ratings: [],
        intake: [],
        overall: null,
        decision: null,
        startedAt: null,
        lockedAt: null,
        recusal: { reason: 'knows', note: '' },
      }),
    ]);
    expect(merge(library, file)).toMatchObject({ ok: true, taken: 3 });
    const events = library.database.get('SELECT count(*) AS n FROM event');
    expect(merge(library, file)).toEqual({ ok: true, taken: 0, conflicts: [], problems: [] });
    expect(library.database.get('SELECT count(*) AS n FROM event')).toEqual(events);
    sound(library);
  });

  it('in a newer version follows the older one', async () => {
    const library = await loadedLibrary();
    mergeOne(library, carried());
    expect(mergeOne(library, notYet({ version: 13 }))).toMatchObject({ ok: true, taken: 1 });
    expect(stored(library)).toMatchObject({
      version: 13,
      ratings: { [C1]: { note: 'Not to be seen yet.' } },
    });
    sound(library);
  });

  it.each([11, 12])('in version %i never replaces version 12: both sides are shown', async (version) => {
    const library = await loadedLibrary();
    mergeOne(library, carried());
    const before = stored(library);
    const report = mergeOne(library, notYet({ version }));
    expect(report).toMatchObject({
      ok: false,
      taken: 0,
      conflicts: [
        {
          submission: 'S-1',
          mine: { assessor: 'AS-7', version: 12, decision: 'EARNED' },
          theirs: { assessor: 'AS-7', version, decision: 'NOT_YET' },
        },
      ],
    });
    expect(report.conflicts[0]?.mine.feedback).toContain('The budget limit drives the task.');
    expect(report.conflicts[0]?.theirs.feedback).toContain('Not to be seen yet.');
    expect(stored(library)).toEqual(before);
    sound(library);
  });

  it('of a submission that another assessor is reading is a conflict, and the others are taken', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'Mine.' }]);
    const report = merge(library, readingsFile([carried(), carried({ submission: 'S-2' })]));
    expect(report).toMatchObject({
      ok: false,
      taken: 1,
      conflicts: [{ submission: 'S-1', mine: { assessor: 'AS-1' }, theirs: { assessor: 'AS-7' } }],
    });
    expect(stored(library)).toBeNull();
    sound(library);
  });

  it('of a submission from which the other has recused is taken', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [{ type: 'recuse', reason: 'knows', note: '' }]);
    expect(mergeOne(library, carried())).toMatchObject({ ok: true, taken: 1 });
  });

  it('takes the submission: nobody else here can begin it', async () => {
    const library = await loadedLibrary();
    const draft = { state: 'draft', startedAt: null, lockedAt: null, decision: null } as const;
    expect(mergeOne(library, notYet(draft))).toMatchObject({ ok: true, taken: 1 });
    const refusal = refusalOf(() => act(library, 'AS-1', 'S-1', [{ type: 'intake-all-met' }]));
    expect(refusal.code).toBe('taken');
    sound(library);
  });

  it('does not leave its assessor with steps that cannot be undone', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-7', 'S-2', [{ type: 'strength', text: 'Elsewhere.' }]);
    act(library, 'AS-7', 'S-1', [{ type: 'strength', text: 'Here.' }]);
    mergeOne(library, carried());
    expect(moveStep(library, 'AS-7', 'undo').step.submission).toBe(keyOf('S-2'));
    expect(refusalOf(() => moveStep(library, 'AS-7', 'undo')).code).toBe('nothing-to-undo');
    sound(library);
  });
});

describe('a decision', () => {
  it('that does not follow from its ratings is refused by its place', async () => {
    const library = await loadedLibrary();
    const report = merge(
      library,
      readingsFile([carried(), notYet({ submission: 'S-2', decision: 'EARNED' })]),
    );
    expect(report).toMatchObject({
      ok: false,
      taken: 1,
      problems: [{ severity: 'block', code: 'decision-does-not-follow', where: 'readings[1].decision' }],
    });
    expect(stored(library, 'AS-7', keyOf('S-2'))).toBeNull();
  });

  it('that does not follow is accepted with an override and its reason', async () => {
    const library = await loadedLibrary();
    for (const [id, override] of [
      ['S-1', { reason: 'Shown in the interview.' }],
      ['S-2', { decision: 'EARNED', reason: 'Shown in the interview.' }],
    ] as const)
      expect(mergeOne(library, notYet({ submission: id, decision: 'EARNED', override }))).toMatchObject({
        ok: true,
        taken: 1,
      });
    expect(library.database.all('SELECT decision FROM reading')).toEqual([
      { decision: 'EARNED' },
      { decision: 'EARNED' },
    ]);
    expect(stored(library)?.override).toEqual({ decision: 'EARNED', reason: 'Shown in the interview.' });
  });

  it('of an INCOMPLETE follows from the intake alone', async () => {
    const library = await loadedLibrary();
    const [first, ...rest] = pp3().completion.map(({ id }) => ({ check: id, met: true }));
    const intake = [{ check: first?.check ?? '', met: false }, ...rest];
    expect(mergeOne(library, carried({ intake, decision: 'INCOMPLETE' }))).toMatchObject({
      ok: true,
      taken: 1,
    });
    expect(mergeOne(library, carried({ submission: 'S-2', intake })).problems).toMatchObject([
      { code: 'decision-does-not-follow' },
    ]);
  });
});

describe('what a library does not know', () => {
  const rating = carried().ratings?.[0] ?? { criterion: '' };
  const faulty: [string, Partial<Carried>, string, string][] = [
    ['a submission', { submission: 'S-99' }, 'unknown-submission', 'readings[0].submission'],
    ['a rubric', { rubric: { id: 'ZZ-1-R', version: '1' } }, 'unknown-rubric', 'readings[0].rubric'],
    [
      'a version of a rubric',
      { rubric: { id: pp3().id, version: '99' } },
      'unknown-rubric',
      'readings[0].rubric',
    ],
    [
      'a rubric for this micro-credential',
      { rubric: { id: 'PP-1-R', version: pp3().version } },
      'wrong-rubric',
      'readings[0].rubric.id',
    ],
    [
      'a criterion',
      { ratings: [rating, { criterion: 'Q9', code: 'DE' }] },
      'unknown-criterion',
      'readings[0].ratings[1].criterion',
    ],
    [
      'a criterion named like what every object has',
      { ratings: [{ criterion: '__proto__', code: 'DE' }] },
      'unknown-criterion',
      'readings[0].ratings[0].criterion',
    ],
    [
      'a criterion named constructor',
      { ratings: [{ criterion: 'constructor', code: 'DE', note: 'x' }] },
      'unknown-criterion',
      'readings[0].ratings[0].criterion',
    ],
    ['a level', { ratings: [{ ...rating, code: 'GREAT' }] }, 'unknown-level', 'readings[0].ratings[0].code'],
    [
      'a rating given twice',
      { ratings: [rating, rating] },
      'duplicate-rating',
      'readings[0].ratings[1].criterion',
    ],
    [
      'a check',
      { intake: [{ check: '__proto__', met: true }] },
      'unknown-check',
      'readings[0].intake[0].check',
    ],
    ['a moment', { lockedAt: 'yesterday' }, 'no-moment', 'readings[0].lockedAt'],
    ['when it was locked', { lockedAt: null }, 'no-lock-time', 'readings[0].lockedAt'],
    ['how it was decided', { ratings: [], decision: null }, 'no-decision', 'readings[0].state'],
    [
      'what an override decides',
      { override: { reason: 'x' }, decision: null },
      'override-without-decision',
      'readings[0].override.decision',
    ],
  ];
  it.each(faulty)('is refused by its place: %s', async (_, change, code, where) => {
    const library = await loadedLibrary();
    const report = mergeOne(library, carried(change));
    expect(report).toMatchObject({ ok: false, taken: 0, conflicts: [] });
    expect(report.problems.map((each) => [each.severity, each.code, each.where])).toEqual([
      ['block', code, where],
    ]);
    expect(library.database.all('SELECT * FROM reading')).toEqual([]);
    expect(({} as Record<string, unknown>).code).toBeUndefined();
  });

  it('is refused by its place: a batch', async () => {
    const library = await loadedLibrary();
    expect(merge(library, readingsFile([carried()], { batch: 'other' }))).toMatchObject({
      ok: false,
      taken: 0,
      problems: [{ code: 'unknown-batch', where: 'batch' }],
    });
  });

  it('is named for the second reading of the same submission in one file', async () => {
    const library = await loadedLibrary();
    const report = merge(library, readingsFile([carried(), carried({ version: 13 })]));
    expect(report).toMatchObject({
      taken: 1,
      problems: [{ code: 'duplicate-reading', where: 'readings[1]' }],
    });
    expect(stored(library)?.version).toBe(12);
  });
});

describe('evidence', () => {
  const selector = { type: 'text' as const, start: 0, end: 4, exact: 'What' };
  const quoting = (evidence: NonNullable<Carried['ratings']>[number]['evidence']) => {
    const [first, ...rest] = carried().ratings ?? [];
    return carried({ ratings: [{ ...first, criterion: first?.criterion ?? '', evidence }, ...rest] });
  };

  it('without ids, or with the same id twice, is all kept', () => {
    const artifact = 'text-2';
    const reading = ReadingsFile.parse(
      readingsFile([
        quoting([
          { artifact, selector },
          { id: 'e1', artifact, selector },
          { id: 'e1', artifact, selector },
          { id: '__proto__', artifact, selector },
        ]),
      ]),
    ).readings[0];
    if (!reading) throw new Error('no reading');
    const kept = fromCarried(reading, S1, 'AS-7').ratings?.[C1]?.evidence ?? {};
    expect(Object.keys(kept)).toEqual(['e2', 'e1', 'e3', '__proto__']);
    expect(Object.values(kept).map(({ id }) => id)).toEqual(Object.keys(kept));
  });

  it('in work that the library does not hold for the submission is told, and the reading is taken', async () => {
    const library = await loadedLibrary();
    const report = mergeOne(
      library,
      quoting([
        { artifact: 'artifacts/S-1/task.txt', selector },
        { artifact: 'artifacts/S-1/task.txt', sha256: '0'.repeat(64), selector },
        { artifact: 'artifacts/S-2/task.txt', selector },
      ]),
    );
    expect(report).toMatchObject({
      ok: true,
      taken: 1,
      problems: [
        { severity: 'warn', code: 'other-artifact', where: 'readings[0].ratings[0].evidence[1].sha256' },
        { severity: 'warn', code: 'unknown-artifact', where: 'readings[0].ratings[0].evidence[2].artifact' },
      ],
    });
  });
});
