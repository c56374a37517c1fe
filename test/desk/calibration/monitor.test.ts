import { describe, expect, it } from 'vitest';
import { changeAnchor } from '../../../electron/desk/calibration/anchors.ts';
import { driftView, qualifyingView } from '../../../electron/desk/calibration/monitor.ts';
import { beginQualifying } from '../../../electron/desk/calibration/qualifying-sets.ts';
import { setRules } from '../../../electron/desk/calibration/rules.ts';
import { hideSeeds, seedsView, takeOutSeeds } from '../../../electron/desk/calibration/seeds.ts';
import { beginSession, doInSession } from '../../../electron/desk/calibration/sessions.ts';
import { coverageOf } from '../../../electron/desk/double/coverage.ts';
import { setPlan } from '../../../electron/desk/double/plan.ts';
import { awardsOf } from '../../../electron/desk/exporting/awards.ts';
import { summaryOf } from '../../../electron/desk/exporting/summary/gather.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { replayedDifferences, verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { checkSource } from '../../../electron/desk/loading/check.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { mergeReadings } from '../../../electron/desk/merging/merge.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { commitCommand } from '../../../electron/desk/reading/commit.ts';
import { currentReading, purposeFor } from '../../../electron/desk/reading/current.ts';
import { sharingPreview } from '../../../electron/desk/sharing/share.ts';
import type { AnchorUse } from '../../../shared/calibration/anchor.ts';
import { DEFAULT_RULES } from '../../../shared/calibration/rules.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { ReadingsFile } from '../../../shared/reading/readings-file.ts';
import { exported } from '../../fixtures/export.ts';
import { act, BATCH, earning, loadedLibrary, pp3, writePackage } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried, readingsFile } from '../../fixtures/readings.ts';
import { refusalOf } from '../../fixtures/refusal.ts';
import { anchorOfS1 } from './room.ts';

const ids = pp3().criteria.map(({ id }) => id);
const [low = ''] = pp3().scale.map(({ code }) => code);
const many = Array.from({ length: 20 }, (_, at) => `S-${at + 1}`);

/** An anchor made of a submission of the past batch, at which everything is demonstrated, for one use. */
function anchorFor(library: Library, use: AnchorUse, id = 'S-1'): string {
  const anchor = anchorOfS1(library, id);
  return changeAnchor(library, 'FAC-1', {
    id: anchor.id,
    version: anchor.version,
    change: { type: 'use', use },
  }).id;
}

/** A library whose past batch gave the anchors, with twenty live submissions in another one. */
async function withLive(): Promise<{ library: Library; live: string }> {
  const library = await loadedLibrary({ submissions: many });
  const source = await writePackage(await ownFolder(), { id: 'LIVE', submissions: many });
  await loadSource(library, source, { author: 'ADMIN' });
  return { library, live: source };
}

/** Reads a submission as whoever opens it does, everything at one level but what is given, and locks. */
function read(library: Library, key: string, assessor: string, codes: Record<string, string> = {}) {
  const purpose = purposeFor(library, key, assessor);
  let reading = currentReading(library, key, assessor, purpose);
  const commands: ReadingCommand[] = [
    ...earning().slice(0, -1),
    ...Object.entries(codes).flatMap(([criterion, code]): ReadingCommand[] => [
      { type: 'rate', criterion, code },
      { type: 'note', criterion, text: 'Not to be seen yet.' },
    ]),
    { type: 'lock' },
  ];
  for (const command of commands)
    ({ reading } = commitCommand(library, assessor, {
      submission: key,
      purpose,
      version: reading.version,
      command,
    }));
  return reading;
}

const rowsOf = (library: Library, batch: string, assessor = 'AS-1') => queueRows(library, batch, assessor);
const seedOf = (library: Library) =>
  library.database.get<{ submission: string }>('SELECT submission FROM planted')?.submission ?? '';

describe('seeds in a live queue', () => {
  it('look like any other submission, stand among them, and leave the library sound', async () => {
    const { library } = await withLive();
    for (const id of ['S-1', 'S-2', 'S-3']) anchorFor(library, 'seed', id);
    hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 10, seed: 'autumn' });
    const rows = rowsOf(library, 'LIVE');
    expect(rows).toHaveLength(22);
    expect(rows.every(({ id, candidate }) => /^S-\d+$/.test(id) && /^C-S-\d+$/.test(candidate))).toBe(true);
    expect(new Set(rows.map(({ state, purpose, attempt }) => `${state} ${purpose} ${attempt}`)).size).toBe(1);
    expect(seedsView(library, 'LIVE')).toMatchObject({ hidden: 2, begun: 0, open: 20 });
    expect(replayedDifferences(library.database)).toEqual([]);
    expect((await verifyLibrary(library)).ok).toBe(true);
  });

  it('never leave: not in an export, a summary, an award, or a second reading', async () => {
    const { library } = await withLive();
    anchorFor(library, 'seed');
    setPlan(library, 'LIVE', { seed: '7', first: 100, percent: 0, near: true }, 'ADMIN');
    setPlan(library, 'LIVE', null, 'ADMIN');
    hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 10, seed: 'autumn' });
    setPlan(library, 'LIVE', { seed: '7', first: 0, percent: 0, near: true }, 'ADMIN');
    const seed = seedOf(library);
    const others = rowsOf(library, 'LIVE').filter(({ key }) => key !== seed);
    for (const { key } of others) read(library, key, 'AS-1');
    read(library, seed, 'AS-1');
    setPlan(library, 'LIVE', null, 'ADMIN');
    const { rows } = await exported(library, {
      profile: 'decisions',
      mode: 'machine',
      batch: 'LIVE',
      skip: false,
    });
    expect(rows).toHaveLength(20);
    expect(summaryOf(library, 'LIVE').submissions).toBe(20);
    expect(coverageOf(library, 'LIVE').submissions).toBe(20);
    expect(new Set(awardsOf(library, 'LIVE').map(({ candidate }) => candidate)).size).toBe(20);
  });

  it('are no difference when the batch is looked at again', async () => {
    const { library, live } = await withLive();
    anchorFor(library, 'seed');
    hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 10, seed: 'autumn' });
    const report = await checkSource(live, library);
    expect(report.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('are taken out again as long as nobody has begun them', async () => {
    const { library } = await withLive();
    for (const id of ['S-1', 'S-2']) anchorFor(library, 'seed', id);
    const plan = { batch: 'LIVE', every: 10, seed: 'autumn' };
    hideSeeds(library, 'ADMIN', plan);
    expect(refusalOf(() => hideSeeds(library, 'ADMIN', plan)).message).toContain('already');
    read(library, seedOf(library), 'AS-1');
    expect(takeOutSeeds(library, 'ADMIN', 'LIVE')).toBe(1);
    expect(seedsView(library, 'LIVE')).toMatchObject({ plan: null, hidden: 1, locked: 1 });
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('say why an anchor cannot be one, and are refused where none can', async () => {
    const { library } = await withLive();
    anchorFor(library, 'practice');
    expect(
      refusalOf(() => hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 10, seed: 'x' })).message,
    ).toContain('No anchor can be a seed here');
    anchorFor(library, 'seed', 'S-2');
    expect(seedsView(library, BATCH).anchors).toMatchObject([{ why: 'same-batch' }]);
    expect(
      refusalOf(() => hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 50, seed: 'x' })).message,
    ).toContain('Only 20 submissions are open');
  });

  it('go to readers with the rest, and never two in a row', async () => {
    const { library } = await withLive();
    for (const id of ['S-1', 'S-2', 'S-3', 'S-4']) anchorFor(library, 'seed', id);
    hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 4, seed: 'autumn' });
    const readers = ['AS-1', 'AS-2', 'AS-3'].map((code) => ({ code, share: 1, schools: [] }));
    const seeds = new Set(
      library.database
        .all<{ id: string }>('SELECT s.id FROM planted JOIN submission s ON key = submission')
        .map(({ id }) => id),
    );
    for (const { submissions } of sharingPreview(library, 'LIVE', readers).parts)
      submissions.forEach((id, at) => {
        if (seeds.has(id)) expect(seeds.has(submissions[at - 1] ?? id)).toBe(false);
      });
  });

  it('are held against the definitive ratings once they are locked', async () => {
    const { library } = await withLive();
    anchorFor(library, 'seed');
    hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 10, seed: 'autumn' });
    expect(driftView(library).readers).toEqual([]);
    read(library, seedOf(library), 'AS-1', { [ids[0] ?? '']: low });
    const [reader] = driftView(library).readers;
    expect(reader).toMatchObject({ code: 'AS-1', wanted: 9, alerts: [{ about: 'decisions' }] });
    expect(reader?.points[0]?.own).toMatchObject({ ratings: ids.length, apart: 2 });
  });

  it('say nothing of who had read what they were made of', async () => {
    const { library } = await withLive();
    anchorFor(library, 'seed');
    act(library, 'AS-1', 'S-1', earning());
    hideSeeds(library, 'ADMIN', { batch: 'LIVE', every: 10, seed: 'autumn' });
    read(library, seedOf(library), 'AS-1');
    expect(driftView(library).readers).toMatchObject([{ code: 'AS-1', points: [], leftOut: { met: 1 } }]);
  });
});

describe('a set by which assessors qualify', () => {
  async function begun(readers = ['AS-1', 'AS-2']) {
    const library = await loadedLibrary({ submissions: many });
    const anchors = ['S-1', 'S-2', 'S-3'].map((id) => anchorFor(library, 'qualification', id));
    const batch = beginQualifying(library, 'FAC-1', { title: 'Autumn set', anchors, readers });
    return { library, anchors, batch };
  }

  it('stands in the queues of its assessors alone, and each reads it for themselves', async () => {
    const { library, batch } = await begun();
    expect(rowsOf(library, batch, 'AS-1')).toMatchObject(
      Array.from({ length: 3 }, () => ({ purpose: 'calibration', state: 'ready' })),
    );
    expect(rowsOf(library, batch, 'AS-3')).toEqual([]);
    read(library, `${batch}/Q-1`, 'AS-1');
    expect(rowsOf(library, batch, 'AS-1').map(({ state }) => state)).toEqual(['locked', 'ready', 'ready']);
    expect(rowsOf(library, batch, 'AS-2').map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('tells nothing before its last anchor is locked, and then who qualifies and what differed', async () => {
    const { library, batch } = await begun(['AS-1']);
    read(library, `${batch}/Q-1`, 'AS-1', { [ids[0] ?? '']: low });
    read(library, `${batch}/Q-2`, 'AS-1');
    expect(qualifyingView(library, null).standings).toEqual([
      { code: 'AS-1', open: 1, qualification: null, differs: [] },
    ]);
    read(library, `${batch}/Q-3`, 'AS-1');
    const [standing] = qualifyingView(library, null).standings;
    expect(standing?.qualification?.standing).toBe('not-yet');
    expect(standing?.differs).toMatchObject([
      { criterion: ids[0], given: 'Not Yet', definitive: 'Demonstrated' },
    ]);
  });

  it('qualifies who rates as the definitive ratings do, by rules that can be changed', async () => {
    const { library, batch } = await begun(['AS-1']);
    for (const at of [1, 2, 3]) read(library, `${batch}/Q-${at}`, 'AS-1');
    const standing = () => qualifyingView(library, 'AS-1').standings[0]?.qualification?.standing;
    expect(standing()).toBe('qualified');
    setRules(library, 'FAC-1', {
      ...DEFAULT_RULES,
      qualifying: { ...DEFAULT_RULES.qualifying, anchors: 4 },
    });
    expect(standing()).toBe('more');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('shows an assessor no line but their own', async () => {
    const { library } = await begun(['AS-1', 'AS-2']);
    const own = qualifyingView(library, 'AS-2');
    expect(own.standings.map(({ code }) => code)).toEqual(['AS-2']);
    expect(own.sets[0]?.readers.map(({ code }) => code)).toEqual(['AS-2']);
  });

  it('takes in what assessors read elsewhere, each beside the other', async () => {
    const { library, batch } = await begun();
    for (const assessor of ['AS-1', 'AS-2']) {
      const readings = [1, 2, 3].map((at) => carried({ submission: `Q-${at}` }));
      const file = ReadingsFile.parse(readingsFile(readings, { batch, assessor }));
      const report = mergeReadings(
        library,
        { readings: file, sha256: 'ab'.repeat(32), sealed: true, problems: [] },
        'FAC-1',
      );
      expect(report).toMatchObject({ ok: true, taken: 3, conflicts: [] });
    }
    const standings = qualifyingView(library, null).standings;
    expect(standings.map(({ qualification }) => qualification?.standing)).toEqual(['qualified', 'qualified']);
  });

  it('counts silent ratings of the same anchors in a room', async () => {
    const { library, anchors } = await begun(['AS-9']);
    const session = beginSession(library, 'FAC-1', { title: 'Room', anchors, participants: ['AS-7'] });
    const ratings = Object.fromEntries(ids.map((id) => [id, pp3().scale.at(-1)?.code ?? '']));
    for (const anchor of anchors)
      doInSession(library, 'FAC-1', {
        id: session.id,
        version: null,
        command: { type: 'enter', anchor, round: 'first', participant: 'AS-7', ratings, replace: false },
      });
    const standing = qualifyingView(library, 'AS-7').standings[0];
    expect(standing).toMatchObject({ code: 'AS-7', qualification: { standing: 'qualified' } });
  });

  it('never leaves, and asks for no feedback that nobody is given', async () => {
    const { library, batch } = await begun(['AS-1']);
    const key = `${batch}/Q-1`;
    let reading = currentReading(library, key, 'AS-1', 'calibration');
    for (const command of [
      { type: 'intake-all-met' },
      ...ids.map((criterion) => ({ type: 'rate', criterion, code: low })),
      { type: 'lock' },
    ] as ReadingCommand[])
      ({ reading } = commitCommand(library, 'AS-1', {
        submission: key,
        purpose: 'calibration',
        version: reading.version,
        command,
      }));
    expect(reading.state).toBe('locked');
    act(library, 'AS-1', 'S-1', earning());
    const { rows } = await exported(library, {
      profile: 'decisions',
      mode: 'machine',
      batch: null,
      skip: true,
    });
    expect(rows).toHaveLength(1);
  });
});
